import { app } from 'electron';
import type { Settings } from '../contract/settings';
import english from '../../resources/strings/en/menu.json';
import indonesian from '../../resources/strings/id/menu.json';

/** The words of the native menu and dialogs. */
export type Words = typeof indonesian;

/** Language of the system: English where it says so, Indonesian everywhere else. */
export function systemLanguage(): 'id' | 'en' {
  const [preferred = app.getLocale()] = app.getPreferredSystemLanguages();
  return preferred.toLowerCase().startsWith('en') ? 'en' : 'id';
}

/** The words in the language the person chose, or the system's. */
export function words(settings: Settings): Words {
  return (settings.language ?? systemLanguage()) === 'en' ? english : indonesian;
}
