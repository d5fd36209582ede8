import { useEffect, useRef, useState, type ReactElement } from 'react';
import { Modal } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { dropFiles } from '../library';
import { ErrorPanel } from '../ui/ErrorPanel';
import { countKinds, kindsOf, type KindCounts } from './dropped-kinds';
import classes from './DropOverlay.module.css';

/** Takes files that are dropped anywhere on the window, and says beforehand what they are. */
export function DropOverlay(): ReactElement {
  const { t } = useTranslation(['frame', 'common']);
  const { navigate } = useRouter();
  const [failure, setFailure] = useState<unknown>();
  const counts = useFileDrop((files) => {
    dropFiles(files).then(() => navigate({ to: '/import' }), setFailure);
  });
  return (
    <>
      {counts === undefined ? null : <Overlay counts={counts} />}
      <Modal
        opened={failure !== undefined}
        onClose={() => setFailure(undefined)}
        title={t('drop.failed')}
        closeButtonProps={{ 'aria-label': t('common:action.close') }}
      >
        <ErrorPanel error={failure} />
      </Modal>
    </>
  );
}

function Overlay({ counts }: { readonly counts: KindCounts }): ReactElement {
  const { t } = useTranslation('frame');
  const total = countKinds(counts);
  const kinds = (['docx', 'pdf', 'text', 'other'] as const)
    .filter((kind) => counts[kind] > 0)
    .map((kind) => t(`drop.${kind}`, { n: counts[kind] }));
  return (
    <div className={classes['overlay']} role="status">
      <div className={classes['words']}>
        <IconDownload size={30} stroke={1.75} aria-hidden="true" />
        <div>
          <b>{total > 0 ? t('drop.title', { count: total }) : t('drop.titleAny')}</b>
          <p>
            {kinds.length > 0 ? `${kinds.join(', ')}. ` : ''}
            {t('drop.note')}
          </p>
        </div>
      </div>
    </div>
  );
}

/** Listens to files dragged over the whole window; gives their kinds while they hover. */
function useFileDrop(onDrop: (files: readonly File[]) => void): KindCounts | undefined {
  const [counts, setCounts] = useState<KindCounts>();
  const drop = useRef(onDrop);
  useEffect(() => {
    drop.current = onDrop;
  });
  useEffect(() => {
    let depth = 0;
    const ours = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;
    const listeners: Partial<Record<string, (event: DragEvent) => void>> = {
      dragenter: (event) => {
        depth += 1;
        setCounts(kindsOf(event.dataTransfer));
      },
      dragover: (event) => {
        if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy';
      },
      dragleave: () => {
        depth = Math.max(0, depth - 1);
        if (depth === 0) setCounts(undefined);
      },
      drop: (event) => {
        depth = 0;
        setCounts(undefined);
        const files = [...(event.dataTransfer?.files ?? [])];
        if (files.length > 0) drop.current(files);
      },
    };
    const listen = (event: Event): void => {
      if (!(event instanceof DragEvent) || !ours(event)) return;
      event.preventDefault();
      listeners[event.type]?.(event);
    };
    const names = ['dragenter', 'dragover', 'dragleave', 'drop'];
    for (const name of names) window.addEventListener(name, listen);
    return () => {
      for (const name of names) window.removeEventListener(name, listen);
    };
  }, []);
  return counts;
}
