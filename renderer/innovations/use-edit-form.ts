import { useEffect, useRef, useState } from 'react';
import { zodResolver } from '@hookform/resolvers/zod';
import { useBlocker, useNavigate } from '@tanstack/react-router';
import { useForm, type UseFormReturn } from 'react-hook-form';
import { innovationDraftSchema } from '../../electron/contract/api';
import type { InnovationId } from '../../electron/contract/types';
import { library } from '../library';
import { changedValues, type EditValues } from './edit-values';

interface Editing {
  readonly form: UseFormReturn<EditValues>;
  readonly error: unknown;
  readonly save: (publish: boolean) => void;
  readonly leave: () => void;
  /** Present while the person is asked whether to leave changes behind. */
  readonly asking: { readonly go: () => void; readonly stay: () => void } | undefined;
}

/** The form of one record: checks it, saves what changed (Ctrl+S), and asks before unsaved changes are left. */
export function useEditForm(id: InnovationId | undefined, start: EditValues): Editing {
  const navigate = useNavigate();
  const [first] = useState(start);
  const form = useForm<EditValues>({ defaultValues: first, resolver: zodResolver(innovationDraftSchema) as never });
  const { isDirty } = form.formState;
  const [error, setError] = useState<unknown>();
  const saved = useRef(false);
  const blocker = useBlocker({ shouldBlockFn: () => isDirty && !saved.current, withResolver: true, enableBeforeUnload: false });

  async function store(values: EditValues, publish: boolean): Promise<void> {
    const wanted: EditValues = publish ? { ...values, status: 'published' } : values;
    const record =
      id === undefined
        ? await library.createInnovation(wanted)
        : await library.updateInnovation({ id, changes: changedValues(first, wanted) });
    saved.current = true;
    await navigate({ to: '/innovations/$id', params: { id: record.id }, replace: true });
  }
  const save = (publish: boolean) =>
    void form
      .handleSubmit((values) => store(values, publish))()
      .catch(setError);
  const leave = () => void (id === undefined ? navigate({ to: '/innovations' }) : navigate({ to: '/innovations/$id', params: { id } }));

  const latest = useRef(save);
  useEffect(() => {
    latest.current = save;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key.toLowerCase() !== 's' || !event.ctrlKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      latest.current(false);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);

  const asking = blocker.status === 'blocked' ? { go: blocker.proceed, stay: blocker.reset } : undefined;
  return { form, error, save, leave, asking };
}
