import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Select, Tabs } from '@mantine/core';
import { useFormat } from '../ui/format';
import { lineStatuses, type LineStatus } from './outcomes';
import type { Order, Tab } from './use-chosen';
import styles from './import.module.css';

interface Props {
  readonly counts: Readonly<Record<LineStatus, number>>;
  readonly total: number;
  readonly tab: Tab;
  readonly order: Order;
  readonly onTab: (tab: Tab) => void;
  readonly onOrder: (order: Order) => void;
}

/** One tab per outcome that occurs, with its count, and the order of the list. */
export function ImportTabs({ counts, total, tab, order, onTab, onOrder }: Props): ReactElement {
  const { t } = useTranslation(['import', 'common']);
  const format = useFormat();
  const shown: readonly Tab[] = ['all', ...lineStatuses.filter((status) => counts[status] > 0 || status === tab)];
  const number = (tabName: Tab) => format.number(tabName === 'all' ? total : counts[tabName]);
  return (
    <div className={styles.tabRow}>
      <Tabs
        value={tab}
        onChange={(value) => onTab(shown.find((name) => name === value) ?? 'all')}
        classNames={{ list: styles.tabList ?? '', tab: styles.tab ?? '' }}
      >
        <Tabs.List aria-label={t('tabs')}>
          {shown.map((name) => (
            <Tabs.Tab key={name} value={name} aria-controls="import-list">
              {name === 'all' ? t('all') : t(`common:fileStatus.${name}`)} <b>{number(name)}</b>
            </Tabs.Tab>
          ))}
        </Tabs.List>
      </Tabs>
      <Select
        aria-label={t('sort')}
        size="xs"
        className={styles.order}
        allowDeselect={false}
        value={order}
        onChange={(value) => onOrder(value === 'files' ? 'files' : 'action')}
        data={[
          { value: 'action', label: t('sortAction') },
          { value: 'files', label: t('sortOrder') },
        ]}
      />
    </div>
  );
}
