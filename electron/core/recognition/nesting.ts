import type { SectionKey } from '../../contract/types';
import type { Heading } from './headings';
import type { Look } from './units';

interface Open {
  readonly index: number;
  readonly look: Look;
  readonly key: SectionKey;
  /** It stands here because the dictionary says so, not because of its look. */
  readonly byMeaning: boolean;
}

/** For each heading the position of the one it stands under, or `undefined` at the top. */
export function parentsOf(headings: readonly Heading[]): readonly (number | undefined)[] {
  const open: Open[] = [];
  return headings.map((heading, index) => {
    const key = heading.match?.keys[0] ?? 'free';
    const meant = open.findLastIndex((one) => heading.match?.within.includes(one.key) === true && !isAbove(heading.look, one.look));
    const byMeaning = meant >= 0;
    const depth = byMeaning ? meant + 1 : depthByLook(heading.look, open);
    open.length = Math.min(open.length, depth);
    const parent = open.at(-1)?.index;
    open.push({ index, look: heading.look, key, byMeaning });
    return parent;
  });
}

/** A higher heading by its level cannot stand under a lower one, whatever it means. */
function isAbove(look: Look, other: Look): boolean {
  return look.kind === 'heading' && other.kind === 'heading' && (look.level ?? 1) < (other.level ?? 1);
}

/** How many open sections stay open above a heading that looks so. */
function depthByLook(look: Look, open: readonly Open[]): number {
  const levels = open.findIndex(
    (one) => one.look.kind === 'heading' && look.kind === 'heading' && (one.look.level ?? 1) > (look.level ?? 1),
  );
  const stack = levels >= 0 ? open.slice(0, levels) : open;
  const peer = stack.findIndex((one) => !one.byMeaning && isPeer(look, one.look));
  if (peer >= 0) return peer;
  const last = stack.findLastIndex((one) => !one.byMeaning);
  const above = stack[last];
  if (!above) return 0;
  return isUnder(look, above.look) ? last + 1 : last;
}

function isPeer(look: Look, other: Look): boolean {
  if (look.kind !== other.kind || look.bold !== other.bold) return false;
  if (look.kind === 'heading' && (look.level ?? 1) !== (other.level ?? 1)) return false;
  return (look.numbering?.style ?? '') === (other.numbering?.style ?? '');
}

/** Deeper level, longer number (1.1 under 1), less bold, or unnumbered under numbered. */
function isUnder(look: Look, other: Look): boolean {
  if (look.kind === 'heading' && other.kind === 'heading' && look.level !== other.level) return (look.level ?? 1) > (other.level ?? 1);
  const depth = (style: string | undefined) => (style === 'bab' ? 0 : style === undefined ? 9 : style.split('.').filter(Boolean).length);
  if (look.numbering && other.numbering) return rankOf(look.numbering.style) > rankOf(other.numbering.style);
  return depth(look.numbering?.style) > depth(other.numbering?.style);
}

const order = ['bab', 'I.', 'I)', 'A.', 'A)', '1.', '1.1', '1.1.1', '1.1.1.1', '1)', 'a.', 'a)', 'i.', 'i)', 'list'];

function rankOf(style: string): number {
  const rank = order.indexOf(style);
  return rank < 0 ? order.length : rank;
}
