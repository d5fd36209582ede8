import { createHash } from 'node:crypto';
import type { Block, SectionAnchor } from '../../contract/types';
import { repairLetters, squash } from './normalise';

/** Shortest heading that is looked for inside a block's text. */
const shortest = 6;

/** Hash of a block's letters, so that another reader's spaces, line ends and ligatures change nothing. */
export function hashOfBlock(text: string): string {
  return createHash('sha256').update(lettersOf(text)).digest('hex').slice(0, 16);
}

/** The anchor of a block as it stands now; `heading` where the words that were marked are not the block's first line. */
export function anchorOf(blocks: readonly Block[], position: number, heading?: string): SectionAnchor {
  const text = blocks[position]?.text ?? '';
  return { heading: heading ?? (text.split('\n')[0] ?? '').slice(0, 140), hash: hashOfBlock(text), position };
}

/**
 * The block an anchor means in a document that may have been read anew: the same letters, else the same beginning,
 * else a block that holds the heading; of several the nearest to the old position. `undefined` when its words are gone.
 */
export function findAnchor({ heading, hash, position }: SectionAnchor, blocks: readonly Block[]): number | undefined {
  const words = lettersOf(heading);
  const same = nearest(blocks, position, ({ text }) => hashOfBlock(text) === hash);
  if (same !== undefined || words.length < shortest) return same;
  const letters = blocks.map(({ text }) => lettersOf(text));
  return (
    nearest(letters, position, (text) => text === words) ??
    nearest(letters, position, (text) => text.startsWith(words)) ??
    nearest(letters, position, (text) => text.includes(words))
  );
}

function lettersOf(text: string): string {
  return squash(repairLetters(text));
}

function nearest<T>(list: readonly T[], position: number, fits: (one: T) => boolean): number | undefined {
  const found = list.flatMap((one, index) => (fits(one) ? [index] : []));
  return found.reduce<number | undefined>(
    (best, index) => (best !== undefined && Math.abs(best - position) <= Math.abs(index - position) ? best : index),
    undefined,
  );
}
