import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Kbd } from '../ui/Kbd';
import { keyList } from './keys';
import classes from './KeyTable.module.css';

/** All keys that work everywhere, with what they do. */
export function KeyTable(): ReactElement {
  const { t } = useTranslation('frame');
  return (
    <>
      <dl className={classes['list']}>
        {keyList.map(({ name, keys }) => (
          <div key={name} className={classes['row']}>
            <dt>{t(name)}</dt>
            <dd>
              {keys.map((key) => (
                <Kbd key={key}>{key}</Kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      <p className="ri-small ri-ink3">{t('keys.note')}</p>
    </>
  );
}
