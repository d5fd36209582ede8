import { useTranslation } from 'react-i18next';
import { isFinished, isLocked, type ImportLine } from './outcomes';
import { isPictureUnread } from './scan-state';
import { documentOf, type Known } from './use-known';

/** What happened, whether the person's data is safe, and what to do; one sentence while nothing has happened yet. */
export type Explanation = string | { readonly happened: string; readonly safe: string; readonly todo: string };

/** Explains the outcome of one file in words. */
export function useExplanation(line: ImportLine, known: Known): Explanation {
  const { t } = useTranslation('import');
  const { t: error } = useTranslation('errors');
  if (!isFinished(line)) return t(`outcome.${line.status}`);
  if (line.status === 'refused') {
    const code = line.code ?? 'unreadable';
    const todo = isLocked(line) ? t('password.todo') : error(`refusal.${code}.todo`);
    return { happened: error(`refusal.${code}.happened`), safe: error(`refusal.${code}.safe`), todo };
  }
  const unread = isPictureUnread(line, documentOf(line, known));
  const key = line.status === 'no-text' && !unread ? 'outcome.noWords' : `outcome.${line.status}`;
  const todo = unread && known.isReadingScans ? t('outcome.scanReading') : t(`${key}.todo`);
  return { happened: t(`${key}.happened`, { title: line.title ?? '' }), safe: t(`${key}.safe`), todo };
}
