import type { ReactElement } from 'react';
import { Combobox, TextInput } from '@mantine/core';
import { IconSearch, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { SaveButton } from '../search/SaveButton';
import { Kbd } from '../ui/Kbd';
import { SuggestionList } from './SuggestionList';
import { useSearchBox } from './use-search-box';
import classes from './SearchBox.module.css';

/** The one search box: on the search screen it is the query, elsewhere it offers names and leads there. */
export function SearchBox(): ReactElement {
  const { t } = useTranslation('frame');
  const box = useSearchBox();
  const isEmpty = box.text === '';
  return (
    <div className={classes['box']} role="search">
      <Combobox store={box.combobox} onOptionSubmit={box.choose} withinPortal>
        <Combobox.Target withExpandedAttribute>
          <TextInput
            data-search-box
            size="sm"
            classNames={{ input: classes['input'] ?? '' }}
            aria-label={t('search.label')}
            placeholder={t('search.placeholder')}
            value={box.text}
            autoComplete="off"
            spellCheck={false}
            leftSection={<IconSearch size={18} stroke={1.75} aria-hidden="true" />}
            rightSectionWidth={box.onSearch ? 190 : isEmpty ? 66 : 36}
            rightSection={
              <span className={classes['right']}>
                {isEmpty ? <Kbd>Ctrl K</Kbd> : null}
                {isEmpty ? null : (
                  <button type="button" className={classes['clear']} aria-label={t('search.clear')} onClick={() => box.type('')}>
                    <IconX size={16} stroke={1.75} aria-hidden="true" />
                  </button>
                )}
                {box.onSearch ? <SaveButton /> : null}
              </span>
            }
            onChange={(event) => box.type(event.currentTarget.value)}
            onKeyDown={box.press}
            onBlur={box.leave}
          />
        </Combobox.Target>
        <Combobox.Dropdown hidden={box.offers.length === 0} aria-label={t('search.suggestions')}>
          <SuggestionList offers={box.offers} />
        </Combobox.Dropdown>
      </Combobox>
    </div>
  );
}
