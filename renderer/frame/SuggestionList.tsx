import type { ReactElement } from 'react';
import { Combobox } from '@mantine/core';
import {
  IconAbc,
  IconBookmark,
  IconBuilding,
  IconBulb,
  IconChevronRight,
  IconFileText,
  IconMapPin,
  IconSearch,
  IconTag,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Offer } from './offers';
import classes from './SearchBox.module.css';

const icons: Readonly<Record<Offer['kind'], typeof IconTag>> = {
  everything: IconSearch,
  innovation: IconBulb,
  document: IconFileText,
  tag: IconTag,
  agency: IconBuilding,
  region: IconMapPin,
  term: IconAbc,
  saved: IconBookmark,
  command: IconChevronRight,
};

/** What the search box offers beneath it. */
export function SuggestionList({ offers }: { readonly offers: readonly Offer[] }): ReactElement {
  const { t } = useTranslation('frame');
  return (
    <Combobox.Options aria-label={t('search.suggestions')}>
      {offers.map((offer) => {
        const Icon = icons[offer.kind];
        return (
          <Combobox.Option key={offer.key} value={offer.key}>
            <span className={classes['offer']}>
              <Icon size={16} stroke={1.75} aria-hidden="true" />
              <span className="ri-ellipsis">{offer.label}</span>
              {offer.kind === 'everything' ? null : <span className={classes['kind']}>{t(`search.kind.${offer.kind}`)}</span>}
            </span>
          </Combobox.Option>
        );
      })}
    </Combobox.Options>
  );
}
