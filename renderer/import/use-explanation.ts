import { useTranslation } from 'react-i18next';
import type { DocumentSummary } from '../../electron/contract/types';
import { isFinished, isLocked, type ImportLine } from './outcomes';
import { isPictureUnread } from './scan-state';

/** What happened, whether the person's data is safe, and what to do; one sentence while nothing has happened yet. */
export type Explanation = string | { readonly happened: string; readonly safe: string; readonly todo: string };

/** Explains the outcome of one file in words. */
export function useExplanation(line: ImportLine, document?: DocumentSummary): Explanation {
  const { t } = useTranslation('import');
  const { t: error } = useTranslation('errors');
  if (!isFinished(line)) return t(`outcome.${line.status}`);
  if (line.status === 'refused') {
    const code = line.code ?? 'unreadable';
    const todo = isLocked(line) ? t('password.todo') : error(`refusal.${code}.todo`);
    return { happened: error(`refusal.${code}.happened`), safe: error(`refusal.${code}.safe`), todo };
  }
  const read = line.status === 'no-text' && !isPictureUnread(line, document);
  const key = read ? 'outcome.noWords' : `outcome.${line.status}`;
  return { happened: t(`${key}.happened`, { title: line.title ?? '' }), safe: t(`${key}.safe`), todo: t(`${key}.todo`) };
}
