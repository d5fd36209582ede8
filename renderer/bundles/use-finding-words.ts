import { useTranslation } from 'react-i18next';
import type { Finding } from '../../electron/contract/types';

/** Says a finding in the window's language; a code that has no sentence keeps the message it came with. */
export function useFindingWords(): (finding: Finding) => string {
  const { t, i18n } = useTranslation('findings');
  return ({ code, message }) => (i18n.exists(code, { ns: 'findings' }) ? t(code, { message }) : message);
}
