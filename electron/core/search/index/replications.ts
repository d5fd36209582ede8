import regions from '../../../../resources/vocabularies/regions.json';

interface Named {
  readonly code: string;
  readonly name: string;
  readonly pattern: RegExp;
}

// A kabupaten and a kota of one name count once: a text seldom says which it means.
const named: readonly Named[] = regions
  .filter(({ kind }) => kind !== 'provinsi')
  .map(({ code, name }) => {
    const bare = name.replace(/^(?:Kabupaten|Kota) /, '');
    return { code, name: bare, pattern: new RegExp(`(?<!\\p{L})${bare}(?!\\p{L})`, 'iu') };
  });

/** How many districts a text on replication names besides the own ones. */
export function countReplications(text: string, own: readonly string[]): number {
  if (text === '') return 0;
  const ours = new Set(named.filter(({ code }) => own.includes(code)).map(({ name }) => name));
  return new Set(named.filter(({ name, pattern }) => !ours.has(name) && pattern.test(text)).map(({ name }) => name)).size;
}
