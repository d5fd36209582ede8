import type { ReactElement } from 'react';
import { Trans, useTranslation } from 'react-i18next';
import { Menu } from '@mantine/core';
import { IconCheck, IconChevronDown } from '@tabler/icons-react';
import { searchOrders, type SearchOrder, type SearchPage } from '../../electron/contract/types';
import { useFormat } from '../ui/format';
import { ListMenu } from './ListMenu';
import classes from './Search.module.css';

interface Props {
  readonly page: SearchPage;
  readonly older: boolean;
  readonly order: SearchOrder;
  readonly onOrder: (order: SearchOrder) => void;
}

/** How much was found, in which order it stands, and what can be done with the whole list. */
export function ResultsHead({ page, older, order, onOrder }: Props): ReactElement {
  const { t } = useTranslation('search');
  const format = useFormat();
  const values = { n: format.number(page.totalInnovations), m: format.number(page.totalDocuments) };
  return (
    <div className={`${classes['resultsHead'] ?? ''} ${older ? (classes['older'] ?? '') : ''}`}>
      <div role="status" aria-live="polite">
        <h1>
          <Trans t={t} i18nKey="total" values={values} components={{ strong: <strong /> }} />
        </h1>
        {page.totalNew === undefined || page.totalNew === 0 ? null : (
          <p className={classes['new']}>{t('newSince', { count: page.totalNew, n: format.number(page.totalNew) })}</p>
        )}
      </div>
      <OrderMenu order={order} onOrder={onOrder} />
      <ListMenu page={page} order={order} />
    </div>
  );
}

function OrderMenu({ order, onOrder }: Pick<Props, 'order' | 'onOrder'>): ReactElement {
  const { t } = useTranslation('search');
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <button type="button" className={classes['order']} aria-label={t('orderOf', { order: t(`order.${order}`) })}>
          {t(`order.${order}`)}
          <IconChevronDown size={15} stroke={2} aria-hidden="true" />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {searchOrders.map((one) => (
          <Menu.Item
            key={one}
            aria-current={one === order ? 'true' : undefined}
            rightSection={one === order ? <IconCheck size={15} stroke={2} aria-hidden="true" /> : null}
            onClick={() => onOrder(one)}
          >
            {t(`order.${one}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
