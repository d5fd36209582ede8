import { useTranslation } from 'react-i18next';
import { isFinished, type ImportLine } from './outcomes';

/** What happened, whether the person's data is safe, and what to do; one sentence while nothing has happened yet. */
export type Explanation = string | { readonly happened: string; readonly safe: string; readonly todo: string };

/** Explains the outcome of one file in words. */
export function useExplanation(line: ImportLine): Explanation {
  const { t } = useTranslation('import');
  const { t: error } = useTranslation('errors');
  if (!isFinished(line)) return t(`outcome.${line.status}`);
  if (line.status === 'refused') {
    const code = line.code ?? 'unreadable';
    return { happened: error(`refusal.${code}.happened`), safe: error(`refusal.${code}.safe`), todo: error(`refusal.${code}.todo`) };
  }
  const title = line.title ?? '';
  return {
    happened: t(`outcome.${line.status}.happened`, { title }),
    safe: t(`outcome.${line.status}.safe`),
    todo: t(`outcome.${line.status}.todo`),
  };
}
