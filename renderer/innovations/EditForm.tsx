import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Modal } from '@mantine/core';
import { FormProvider } from 'react-hook-form';
import type { DocumentId, InnovationId } from '../../electron/contract/types';
import { ErrorPanel } from '../ui/ErrorPanel';
import { Kbd } from '../ui/Kbd';
import { EditDocuments } from './EditDocuments';
import { EditIdentity } from './EditIdentity';
import { EditReader } from './EditReader';
import { EditTexts } from './EditTexts';
import type { EditValues } from './edit-values';
import { useEditForm } from './use-edit-form';
import styles from './edit.module.css';

interface Props {
  readonly id?: InnovationId;
  readonly start: EditValues;
}

/** The form of a record at the left, a document of it at the right. */
export function EditForm({ id, start }: Props): ReactElement {
  const editing = useEditForm(id, start);
  const documents = editing.form.watch('documents');
  const [read, setRead] = useState<DocumentId>();
  const reading = documents.find(({ documentId }) => documentId === read)?.documentId ?? documents[0]?.documentId;
  return (
    <FormProvider {...editing.form}>
      <form
        className={styles.screen}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          editing.save(false);
        }}
      >
        <EditHead isNew={id === undefined} wasPublished={start.status === 'published'} editing={editing} />
        <div className={styles.fields}>
          {editing.error !== undefined && <ErrorPanel error={editing.error} />}
          <EditIdentity />
          <EditDocuments onRead={setRead} />
          <EditTexts />
        </div>
        <EditReader documents={documents} reading={reading} onRead={setRead} />
      </form>
      <LeaveDialog asking={editing.asking} />
    </FormProvider>
  );
}

interface HeadProps {
  readonly isNew: boolean;
  readonly wasPublished: boolean;
  readonly editing: ReturnType<typeof useEditForm>;
}

function EditHead({ isNew, wasPublished, editing }: HeadProps): ReactElement {
  const { t } = useTranslation('innovations');
  const { form, leave, save } = editing;
  const name = form.watch('name').trim() || t('edit.unnamed');
  const busy = form.formState.isSubmitting;
  return (
    <header className={styles.head}>
      <div className={styles.title}>
        <h1 className="ri-title">{isNew ? t('edit.newTitle') : t('edit.editTitle', { name })}</h1>
        {form.formState.isDirty && <p className="ri-small ri-ink3">{t('edit.dirty')}</p>}
      </div>
      <Button variant="subtle" onClick={leave}>
        {t('edit.cancel')}
      </Button>
      <Button
        type="submit"
        variant={wasPublished ? 'filled' : 'default'}
        loading={busy}
        rightSection={<Kbd>Ctrl S</Kbd>}
        className={styles.save ?? ''}
      >
        {t('edit.save')}
      </Button>
      {!wasPublished && (
        <Button loading={busy} onClick={() => save(true)}>
          {t('edit.savePublish')}
        </Button>
      )}
    </header>
  );
}

function LeaveDialog({ asking }: { readonly asking: ReturnType<typeof useEditForm>['asking'] }): ReactElement {
  const { t } = useTranslation('innovations');
  return (
    <Modal opened={asking !== undefined} onClose={() => asking?.stay()} title={t('edit.leaveTitle')} withCloseButton={false}>
      <p>{t('edit.leaveText')}</p>
      <div className={styles.dialogActions}>
        <Button variant="default" onClick={() => asking?.go()}>
          {t('edit.leaveGo')}
        </Button>
        <Button data-autofocus onClick={() => asking?.stay()}>
          {t('edit.leaveStay')}
        </Button>
      </div>
    </Modal>
  );
}
