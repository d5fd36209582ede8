import { open, readFile, rename } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { settingsSchema, type Settings } from '../contract/settings';

/** What this person chose on this computer, kept in one file of the program's own folder. */
export interface SettingsFile {
  current(): Settings;
  /** Takes the changes over at once and writes them soon; a key that is undefined is cleared. */
  change(changes: { readonly [Key in keyof Settings]?: Settings[Key] | undefined }): Settings;
  onChange(listener: (settings: Settings) => void): void;
  /** Waits until everything is on disk. */
  flush(): Promise<void>;
}

/** Reads the settings; a file that is torn or unknown gives way to the copy before it, then to the defaults. */
export function openSettingsFile(path: string): SettingsFile {
  let settings = read(path) ?? read(`${path}.bak`) ?? settingsSchema.parse({});
  let written: Promise<void> = Promise.resolve();
  const listeners: ((settings: Settings) => void)[] = [];
  return {
    current: () => settings,
    change: (changes) => {
      const next = Object.fromEntries(Object.entries({ ...settings, ...changes }).filter(([, value]) => value !== undefined));
      settings = settingsSchema.parse(next);
      const text = JSON.stringify(settings, undefined, 2);
      written = written.then(() => write(path, text)).catch((error: unknown) => console.error('settings could not be written:', error));
      for (const listener of listeners) listener(settings);
      return settings;
    },
    onChange: (listener) => void listeners.push(listener),
    flush: () => written,
  };
}

function read(path: string): Settings | undefined {
  try {
    return settingsSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return undefined;
  }
}

async function write(path: string, text: string): Promise<void> {
  const file = await open(`${path}.tmp`, 'w');
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
  if (await isWhole(path)) await rename(path, `${path}.bak`);
  await rename(`${path}.tmp`, path);
}

/** A torn file must not take the place of the good copy. */
async function isWhole(path: string): Promise<boolean> {
  return readFile(path, 'utf8').then(
    (text) => {
      try {
        JSON.parse(text);
        return true;
      } catch {
        return false;
      }
    },
    () => false,
  );
}
