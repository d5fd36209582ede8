import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Menu } from '@mantine/core';
import { Highlighted } from '../ui/Highlighted';
import type { ReadingHit } from './places';
import { usePlaceWords } from './use-citation';
import classes from './Reader.module.css';

interface Props {
  readonly hits: readonly ReadingHit[];
  /** From 0; -1 when none is current. */
  readonly current: number;
  readonly onGo: (hit: number) => void;
  /** The words of the button that opens the list. */
  readonly children: ReactNode;
}

/** All hits of the document with their place, section and sentence; choosing one leads there. */
export function HitList({ hits, current, onGo, children }: Props): ReactElement {
  const { t } = useTranslation(['reader', 'recognition']);
  const place = usePlaceWords();
  return (
    <Menu position="bottom-start" width={440} returnFocus={false}>
      <Menu.Target>
        <button type="button" className={classes['count']} title={t('reader:allHits')}>
          {children}
        </button>
      </Menu.Target>
      <Menu.Dropdown className={classes['hitList'] ?? ''} aria-label={t('reader:allHits')}>
        {hits.map((hit, index) => (
          <Menu.Item key={index} aria-current={index === current ? 'true' : undefined} onClick={() => onGo(index)}>
            <span className={classes['hitPlace']}>
              {place(hit)}
              {hit.section === undefined || hit.section === 'free' ? null : ` · ${t(`recognition:section.${hit.section}`)}`}
            </span>
            <span className={classes['hitWords']}>
              <Highlighted snippet={hit.snippet} />
            </span>
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
