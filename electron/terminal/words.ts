import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInstance } from 'i18next';
import type { LibraryError } from '../contract/errors';
import type { Finding, RefusalCode } from '../contract/types';

/** The terminal's words in one language. */
export interface Words {
  readonly language: 'id' | 'en';
  say(key: string, values?: Readonly<Record<string, unknown>>): string;
  /** What happened and what to do next. */
  error(error: LibraryError): string;
  refusal(code: RefusalCode): string;
  finding(finding: Finding): string;
}

const rooms = ['terminal', 'errors', 'findings'] as const;

/** Loads the words from `resources/strings/<language>/`. */
export async function loadWords(resources: string, language: 'id' | 'en'): Promise<Words> {
  const bundle: Record<string, unknown> = {};
  for (const room of rooms) bundle[room] = JSON.parse(await readFile(join(resources, 'strings', language, `${room}.json`), 'utf8'));
  const i18n = createInstance();
  await i18n.init({
    lng: language,
    fallbackLng: language,
    ns: [...rooms],
    defaultNS: 'terminal',
    resources: { [language]: bundle as Record<string, Record<string, string>> },
    interpolation: { escapeValue: false },
  });
  const say: Words['say'] = (key, values) => i18n.t(key, { ...values });
  const parts = (code: RefusalCode) => ['happened', 'todo'].map((part) => say(`errors:refusal.${code}.${part}`)).join(' ');
  return {
    language,
    say,
    error: ({ code, details }) => say(`errors:errors.${code}`, details),
    refusal: parts,
    finding: ({ code, message }) => (i18n.exists(`findings:${code}`) ? say(`findings:${code}`, { message }) : message),
  };
}
