import classifications from '../../../../resources/vocabularies/classifications.json';
import headings from '../../../../resources/vocabularies/headings.json';
import regions from '../../../../resources/vocabularies/regions.json';
import type { SearchField } from '../../../contract/types';
import { queryWords, wordsOfField } from './query-fields';
import { plain } from './term-forms';

/** One value, or several that one name means, with what it is called; the shortest usual name stands first. */
export interface NamedValue {
  readonly keys: readonly string[];
  readonly label: string;
  readonly id: readonly string[];
  readonly en: readonly string[];
}

/** All values of a field that have names; none for fields whose values are free. */
export function namesOfField(field: SearchField): readonly NamedValue[] {
  if (field === 'region') return regions.map(regionNames);
  if (field === 'sector') return classifications.sectors.map(classNames);
  if (field === 'category') return classifications.categories.map(classNames);
  if (field === 'sdg') return classifications.goals.map(goalNames);
  const listed = (wordsOfField(field).values ?? []).map(({ keys, label, id, en }) => ({
    ...{ keys, id, en, label: label ?? capital(id[0] ?? '') },
  }));
  return field === 'section' ? [...listed, ...otherHeadings(listed)] : listed;
}

function capital(name: string): string {
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}

function regionNames({ code, name, kind }: (typeof regions)[number]): NamedValue {
  const short = name.slice(name.indexOf(' ') + 1);
  const words = queryWords.regionWords[kind as keyof typeof queryWords.regionWords];
  const others = queryWords.regionNames.find((one) => one.code === code)?.names ?? [];
  const full = words.map((word) => `${word} ${short}`);
  // The province lends its name to no district, and no district its code.
  return {
    keys: [code],
    label: name,
    id: [short, name, ...full, ...others, code],
    en: [short, ...words.map((word) => `${short} ${word}`)],
  };
}

interface Class {
  readonly name: string;
  readonly spellings: readonly string[];
}

function classNames({ name, spellings }: Class): NamedValue {
  return { keys: [name], label: name, id: [name, ...spellings], en: queryWords.englishNames[name] ?? [name] };
}

function goalNames({ name, spellings }: Class, index: number): NamedValue {
  const number = String(index + 1);
  return {
    keys: [number],
    label: `${number} ${name}`,
    id: [number, name, ...spellings],
    en: [number, queryWords.goalNames[index] ?? name],
  };
}

/** Headings as documents write them lead to the section they are of, unless they are called so already. */
function otherHeadings(listed: readonly NamedValue[]): readonly NamedValue[] {
  const taken = new Set(listed.flatMap(({ id, en }) => [...id, ...en].map(plain)));
  const single = headings.sections.flatMap(({ key, headings: texts }) => texts.map(({ text }) => ({ keys: [key], text })));
  return [...headings.combined, ...single]
    .filter(({ text }) => !taken.has(plain(text)))
    .map(({ keys, text }) => ({ keys, label: text, id: [text], en: [text] }));
}
