import type { KeyboardEvent } from 'react';
import { useCombobox, type ComboboxStore } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useLibrary } from '../library';
import { commandOffers, suggestionOffers, type Offer } from './offers';
import { quiet, useBoxText } from './use-box-text';

interface SearchBoxState {
  readonly text: string;
  readonly onSearch: boolean;
  readonly offers: readonly Offer[];
  readonly combobox: ComboboxStore;
  readonly type: (text: string) => void;
  readonly choose: (key: string) => void;
  readonly press: (event: KeyboardEvent<HTMLInputElement>) => void;
  readonly leave: () => void;
}

function useOffers(text: string, onSearch: boolean): readonly Offer[] {
  const { t } = useTranslation('frame');
  const { navigate } = useRouter();
  const [asked] = useDebouncedValue(text.trim(), quiet);
  const isCommand = text.startsWith('>');
  const enabled = asked !== '' && !onSearch && !isCommand;
  const { data } = useLibrary('suggest', { text: asked, limit: 8 }, { enabled, keepPrevious: true });
  if (isCommand) return commandOffers(text, t, navigate);
  return onSearch || text.trim() === '' ? [] : suggestionOffers(text.trim(), data ?? [], t, navigate);
}

/** What the search box holds and does. */
export function useSearchBox(): SearchBoxState {
  const { navigate } = useRouter();
  const { text, onSearch, ...box } = useBoxText();
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const offers = useOffers(text, onSearch);
  const type = (next: string): void => {
    box.type(next);
    if (onSearch && !next.startsWith('>')) return;
    combobox.openDropdown();
    combobox.resetSelectedOption();
  };
  const choose = (key: string): void => {
    combobox.closeDropdown();
    const offer = offers.find((one) => one.key === key);
    if (offer === undefined) return;
    if (offer.kind !== 'everything' && offer.kind !== 'agency') box.forget();
    void offer.open();
  };
  const enter = (): void => {
    combobox.closeDropdown();
    if (text.startsWith('>')) choose(offers[0]?.key ?? '');
    else if (onSearch) box.settle();
    else if (text.trim() !== '') void navigate({ to: '/search', search: { q: text.trim() } });
  };
  const press = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.key === 'Enter' && combobox.getSelectedOptionIndex() === -1) {
      event.preventDefault();
      enter();
    }
    if (event.key === 'Backspace' && box.dropLast()) event.preventDefault();
    if (event.key === 'ArrowDown' && onSearch) toResults();
    if (event.key === 'Escape' && !combobox.dropdownOpened) event.currentTarget.blur();
  };
  const leave = (): void => {
    combobox.closeDropdown();
    box.settle();
  };
  return { text, onSearch, offers, combobox, type, choose, press, leave };
}

function toResults(): void {
  document.querySelector<HTMLElement>('[data-search-results] [tabindex="0"], [data-search-results][tabindex="0"]')?.focus();
}
