import { useCallback, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { notifications } from '@mantine/notifications';
import type { DocumentHit, DocumentSummary } from '../../electron/contract/types';
import { snippetText } from './marks';

/** The place of a hit in words: "hal. 6" or "par. 12"; '' where it has none. */
export function usePlaceWords(): (place: Pick<DocumentHit, 'page' | 'paragraph'>) => string {
  const { t } = useTranslation('common');
  return useCallback(
    ({ page, paragraph }) => {
      if (page !== undefined) return t('page', { n: page });
      return paragraph === undefined ? '' : t('paragraph', { n: paragraph });
    },
    [t],
  );
}

/** Copies what is selected in the view, else the current hit's sentence, with the document's title and the place. */
export function useCitation(
  document: Pick<DocumentSummary, 'title'> | undefined,
  hit: DocumentHit | undefined,
  page: number | undefined,
  view: RefObject<HTMLDivElement | null>,
): () => void {
  const { t } = useTranslation('reader');
  const words = usePlaceWords();
  return () => {
    const selected = selectionIn(view.current);
    const quote = selected?.text ?? (hit === undefined ? '' : snippetText(hit.snippet));
    if (document === undefined || quote === '') {
      notifications.show({ message: t('copy.nothing') });
      return;
    }
    const place = words(selected ?? hit ?? (page === undefined ? {} : { page }));
    const text = t(place === '' ? 'copy.textWithoutPlace' : 'copy.text', { quote, title: document.title, place });
    navigator.clipboard.writeText(text).then(
      () => notifications.show({ message: t('copy.done') }),
      () => notifications.show({ message: t('copy.failed') }),
    );
  };
}

/** What is selected in the view, as one line, with its place; undefined where nothing is. */
export function selectionIn(view: HTMLElement | null): { text: string; page?: number; paragraph?: number } | undefined {
  const chosen = window.getSelection();
  const text = chosen?.toString().replace(/\s+/g, ' ').trim() ?? '';
  if (text === '' || !chosen?.anchorNode || view?.contains(chosen.anchorNode) !== true) return undefined;
  const start = chosen.getRangeAt(0).startContainer;
  const element = start instanceof Element ? start : start.parentElement;
  const page = Number(element?.closest<HTMLElement>('[data-page]')?.dataset['page']);
  const paragraph = Number(element?.closest<HTMLElement>('[data-paragraph]')?.dataset['paragraph']);
  return { text, ...(page > 0 ? { page } : {}), ...(paragraph > 0 ? { paragraph } : {}) };
}
