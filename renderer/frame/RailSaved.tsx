import type { ReactElement } from 'react';
import { useMediaQuery } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { useSaved } from '../search/use-saved';
import { useFormat } from '../ui/format';
import classes from './Rail.module.css';

const most = 8;
const wide = '(min-width: 1600px)';

/** The saved searches in a wide window's rail, with what is new in them. */
export function RailSaved(): ReactElement | null {
  const { t } = useTranslation('search');
  const { number } = useFormat();
  const isWide = useMediaQuery(wide) === true;
  const { list, open } = useSaved(isWide);
  if (!isWide || list.length === 0) return null;
  return (
    <section className={classes['saved']} aria-labelledby="rail-saved">
      <h2 id="rail-saved">{t('saved.title')}</h2>
      <ul>
        {list.slice(0, most).map((one) => (
          <li key={one.id}>
            <button type="button" title={one.query} onClick={() => open(one)}>
              <span className="ri-ellipsis">{one.name}</span>
              <span className={classes['savedCount']}>
                {one.totalNew > 0 ? t('saved.newShort', { n: number(one.totalNew) }) : number(one.total)}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
