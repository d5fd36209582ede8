import { useEffect, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Modal, TextInput } from '@mantine/core';
import { ErrorPanel } from '../ui/ErrorPanel';
import { useUndoToast } from '../ui/use-undo-toast';
import { understoodStore } from './box-store';
import { splitQuery } from './box-text';
import { savingStore } from './saving';
import { useSaved } from './use-saved';
import classes from './Save.module.css';

/** Asks for a name and keeps the search under it; Ctrl+D opens it. */
export function SaveDialog({ query }: { readonly query: string }): ReactElement {
  const { t } = useTranslation(['search', 'common']);
  const opened = savingStore.use();
  const close = (): void => savingStore.set(false);
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.key.toLowerCase() !== 'd' || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey) return;
      event.preventDefault();
      savingStore.set(true);
    };
    window.addEventListener('keydown', press);
    return () => {
      window.removeEventListener('keydown', press);
      savingStore.set(false);
    };
  }, []);
  return (
    <Modal opened={opened} onClose={close} title={t('search:save.title')} closeButtonProps={{ 'aria-label': t('common:action.close') }}>
      {opened ? <Form query={query} onDone={close} /> : null}
    </Modal>
  );
}

function Form({ query, onDone }: { readonly query: string; readonly onDone: () => void }): ReactElement {
  const { t } = useTranslation(['search', 'common']);
  const { save } = useSaved();
  const toast = useUndoToast('saved-search');
  const [name, setName] = useState(() => suggestedName(query));
  const [failure, setFailure] = useState<unknown>();
  const keep = async (): Promise<void> => {
    await save(name.trim(), query);
    onDone();
    toast(t('search:save.done', { name: name.trim() }));
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() !== '') keep().catch(setFailure);
      }}
    >
      <TextInput
        data-autofocus
        label={t('search:save.name')}
        value={name}
        maxLength={200}
        onChange={(event) => setName(event.currentTarget.value)}
        onFocus={(event) => event.currentTarget.select()}
      />
      <p className={classes['query']}>{t('search:save.query', { query })}</p>
      {failure === undefined ? null : <ErrorPanel error={failure} />}
      <div className={classes['foot']}>
        <Button variant="default" onClick={onDone}>
          {t('common:action.cancel')}
        </Button>
        <Button type="submit" disabled={name.trim() === ''}>
          {t('common:action.save')}
        </Button>
      </div>
    </form>
  );
}

/** The words of a query, or all of it where it has only filters. */
function suggestedName(query: string): string {
  const understood = understoodStore.get();
  const words = understood?.query === query ? splitQuery(understood).text : query;
  const name = words === '' ? query : words;
  return (name.charAt(0).toUpperCase() + name.slice(1)).slice(0, 200);
}
