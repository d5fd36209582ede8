import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useCombobox, type ComboboxStore } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useRouter, useRouterState } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useLibrary } from '../library';
import { commandOffers, suggestionOffers, type Offer } from './offers';

/** Milliseconds of quiet after a keystroke before anything is asked. */
const quiet = 120;

interface SearchBoxState {
  readonly text: string;
  readonly offers: readonly Offer[];
  readonly combobox: ComboboxStore;
  readonly type: (text: string) => void;
  readonly clear: () => void;
  readonly choose: (key: string) => void;
  readonly press: (event: KeyboardEvent<HTMLInputElement>) => void;
}

/** The query in the address of the search screen; undefined on every other screen. */
function useQueryInAddress(): string | undefined {
  return useRouterState({
    select: ({ location }) => (location.pathname === '/search' ? ((location.search as { q?: string }).q ?? '') : undefined),
  });
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
  const router = useRouter();
  const { navigate } = router;
  const inAddress = useQueryInAddress();
  const onSearch = inAddress !== undefined;
  const [text, setText] = useState(inAddress ?? '');
  // Queries on their way into the address: what comes back late must not overwrite newer typing.
  const underway = useRef<string[]>([]);
  const timer = useRef<number>(undefined);
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const offers = useOffers(text, onSearch);

  useEffect(() => {
    const own = inAddress === undefined ? -1 : underway.current.indexOf(inAddress);
    underway.current = underway.current.slice(own + 1);
    if (own === -1) setText(inAddress ?? '');
  }, [inAddress]);

  const send = (q: string, replace: boolean): void => {
    window.clearTimeout(timer.current);
    if (q === (underway.current.at(-1) ?? inAddress)) return;
    underway.current.push(q);
    const { regions } = router.state.location.search as { regions?: string[] };
    void navigate({ to: '/search', replace, search: { ...(regions && { regions }), ...(q !== '' && { q }) } });
  };
  const type = (next: string): void => {
    setText(next);
    window.clearTimeout(timer.current);
    if (onSearch && !next.startsWith('>')) timer.current = window.setTimeout(() => send(next, true), quiet);
    else {
      combobox.openDropdown();
      combobox.resetSelectedOption();
    }
  };
  const choose = (key: string): void => {
    combobox.closeDropdown();
    const offer = offers.find((one) => one.key === key);
    if (offer === undefined) return;
    if (offer.kind !== 'everything' && offer.kind !== 'agency') setText('');
    void offer.open();
  };
  const press = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.key === 'Enter' && combobox.getSelectedOptionIndex() === -1) {
      event.preventDefault();
      combobox.closeDropdown();
      if (text.startsWith('>')) choose(offers[0]?.key ?? '');
      else if (onSearch) send(text, true);
      else if (text.trim() !== '') void navigate({ to: '/search', search: { q: text.trim() } });
    }
    if (event.key === 'ArrowDown' && onSearch)
      document.querySelector<HTMLElement>('[data-search-results] [tabindex="0"], [data-search-results][tabindex="0"]')?.focus();
    if (event.key === 'Escape' && !combobox.dropdownOpened) event.currentTarget.blur();
  };
  return { text, offers, combobox, type, clear: () => (onSearch ? type('') : setText('')), choose, press };
}
