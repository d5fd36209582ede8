/** A random number generator that always gives the same numbers for a seed (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const confused: Readonly<Record<string, string>> = {
  ...{
    o: '0',
    l: '1',
    i: 'l',
    e: 'c',
    a: 'o',
    m: 'rn',
    n: 'ri',
    u: 'ii',
    h: 'b',
    b: 'h',
    s: '5',
    g: 'q',
    t: 'f',
    d: 'cl',
    k: 'le',
    r: 'v',
  },
};
const NOISE = 'abcdefghijklmnopqrstuvwxyz.,;:|!1l0';

/** Damages so large a share of a text's letters and spaces the way bad scans do: letters confused, lost, doubled or noise; spaces lost or added. */
export function damageText(text: string, share: number, seed: number): string {
  const random = randomOf(seed);
  const damaged = (character: string): string => {
    if (/\s/.test(character)) return random() < 0.7 ? '' : character + character;
    const kind = random();
    if (kind < 0.6) return confused[character] ?? NOISE.charAt(Math.floor(random() * NOISE.length));
    if (kind < 0.75) return '';
    if (kind < 0.85) return `${character} `;
    return NOISE.charAt(Math.floor(random() * NOISE.length));
  };
  return Array.from(text, (character) => (random() < share ? damaged(character) : character)).join('');
}
