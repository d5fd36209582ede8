import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { errorCodes } from '../../electron/contract/errors';
import {
  duplicateKinds,
  factKinds,
  families,
  importStatuses,
  innovationStatuses,
  privacyKinds,
  refusalCodes,
  roles,
  sectionKeys,
  stages,
} from '../../electron/contract/types';

const folder = fileURLToPath(new URL('../../resources/strings', import.meta.url));

type Words = { readonly [key: string]: string | Words };

function read(language: string, room: string): Words {
  return JSON.parse(readFileSync(`${folder}/${language}/${room}`, 'utf8')) as Words;
}

function flat(words: Words, prefix = ''): Map<string, string> {
  const all = new Map<string, string>();
  for (const [key, value] of Object.entries(words)) {
    if (typeof value === 'string') all.set(prefix + key, value);
    else for (const [inner, text] of flat(value, `${prefix}${key}.`)) all.set(inner, text);
  }
  return all;
}

/** Indonesian has one plural form, English two: both count as one key. */
function keys(words: Map<string, string>): string[] {
  return [...new Set([...words.keys()].map((key) => key.replace(/_(one|other)$/, '')))].toSorted();
}

function placeholders(text: string): string[] {
  return [...text.matchAll(/\{\{\s*(\w+)[^}]*\}\}|<(\w+)>/g)].map(([, name, tag]) => name ?? tag ?? '').toSorted();
}

const rooms = readdirSync(`${folder}/id`).filter((name) => name.endsWith('.json'));

describe('the words of the program', () => {
  it('stand in the same rooms in both languages', () => {
    expect(readdirSync(`${folder}/en`).toSorted()).toEqual(readdirSync(`${folder}/id`).toSorted());
  });

  it.each(rooms)('%s has the same keys and placeholders in Indonesian and English', (room) => {
    const indonesian = flat(read('id', room));
    const english = flat(read('en', room));
    expect(keys(english)).toEqual(keys(indonesian));
    for (const [key, text] of indonesian) expect([key, placeholders(english.get(key) ?? '')]).toEqual([key, placeholders(text)]);
  });

  it.each(rooms)('%s has no empty text and no exclamation mark', (room) => {
    for (const language of ['id', 'en'])
      for (const [key, text] of flat(read(language, room))) {
        expect([key, text.trim()]).not.toEqual([key, '']);
        expect([key, text]).not.toEqual([key, expect.stringContaining('!')]);
      }
  });

  it.each(['id', 'en'])('has a sentence for every failure in %s', (language) => {
    const words = flat(read(language, 'errors.json'));
    for (const code of errorCodes) expect(words.get(`errors.${code}`), code).toMatch(/\.$/);
    for (const code of refusalCodes)
      for (const part of ['short', 'happened', 'safe', 'todo'])
        expect(words.get(`refusal.${code}.${part}`), `${code} ${part}`).toBeTruthy();
  });

  it.each(['id', 'en'])('has a word for every status, stage and role in %s', (language) => {
    const words = flat(read(language, 'common.json'));
    const needed = [
      ...innovationStatuses.map((one) => `status.${one}`),
      ...importStatuses.map((one) => `fileStatus.${one}`),
      ...stages.map((one) => `stage.${one}`),
      ...roles.map((one) => `role.${one}`),
    ];
    for (const key of needed) expect(words.get(key), key).toBeTruthy();
  });

  it.each(['id', 'en'])('has a name for all that is recognised in documents in %s', (language) => {
    const words = flat(read(language, 'recognition.json'));
    const regulations = JSON.parse(readFileSync(`${folder}/../vocabularies/regulations.json`, 'utf8')) as { kinds: { key: string }[] };
    const needed = [
      ...sectionKeys.map((one) => `section.${one}`),
      ...factKinds.map((one) => `fact.${one}`),
      ...privacyKinds.map((one) => `privacy.${one}`),
      ...families.flatMap((one) => [`family.${one}`, `familyShort.${one}`]),
      ...duplicateKinds.map((one) => `similar.kind.${one}`),
      ...regulations.kinds.map(({ key }) => `regulation.${key}`),
    ];
    for (const key of needed) expect(words.get(key), key).toBeTruthy();
  });
});
