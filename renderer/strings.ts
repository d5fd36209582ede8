import i18next, { type Resource } from 'i18next';
import { initReactI18next } from 'react-i18next';

export type AppLanguage = 'id' | 'en';

const files = import.meta.glob<Record<string, unknown>>('../resources/strings/{id,en}/*.json', { eager: true, import: 'default' });

function resources(): Resource {
  const all: Record<string, Record<string, Record<string, unknown>>> = { id: {}, en: {} };
  for (const [path, words] of Object.entries(files)) {
    const [language, file] = path.split('/').slice(-2);
    if (language !== undefined && file !== undefined) (all[language] ??= {})[file.replace('.json', '')] = words;
  }
  return all;
}

/** Lays out every word of the window in both languages; a room of words is an i18next namespace. */
export async function startStrings(language: AppLanguage): Promise<void> {
  const all = resources();
  await i18next.use(initReactI18next).init({
    resources: all,
    lng: language,
    fallbackLng: 'id',
    ns: Object.keys(all['id'] ?? {}),
    defaultNS: 'common',
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  document.documentElement.lang = language;
}

/** Switches the language of the running window. */
export async function speak(language: AppLanguage): Promise<void> {
  document.documentElement.lang = language;
  if (i18next.language !== language) await i18next.changeLanguage(language);
}
