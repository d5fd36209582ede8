import type { PrivacyKind } from '../../../electron/contract/types';

/** Personal data as a screen shows it to a bystander: the ends stay, what lies between is hidden. */
export function masked(kind: PrivacyKind, value: string): string {
  if (kind === 'email') return value.replace(/^(.)[^@]*(@.*)$/, '$1•••$2');
  const digits = [...value].filter((letter) => /\d/.test(letter)).length;
  const kept = digits >= 10 ? { first: 4, last: 2 } : { first: 1, last: 1 };
  let seen = 0;
  return [...value]
    .map((letter) => {
      if (!/\d/.test(letter)) return letter;
      seen += 1;
      return seen <= kept.first || seen > digits - kept.last ? letter : '•';
    })
    .join('');
}
