import { diffArrays, diffWordsWithSpace } from 'diff';
import type { ParagraphChange, TextChange, TextComparison } from '../../contract/similarity-types';

// Both bound the work (Myers' algorithm: length times edits); what lies beyond is shown whole.
const MOST_PARAGRAPH_EDITS = 2000;
const MOST_WORD_EDITS = 400;
const LOOK_AHEAD = 5;
const ALIKE = 0.4;

function paragraphsOf(text: string): string[] {
  return text
    .split(/\n+/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .filter(Boolean);
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Share of the words of two paragraphs that both have. */
function overlap(a: string, b: string): number {
  const [first, second] = [new Set(wordsOf(a)), new Set(wordsOf(b))];
  const common = [...first].filter((word) => second.has(word)).length;
  return common / Math.max(1, first.size + second.size - common);
}

function kindOf({ added, removed }: { readonly added: boolean; readonly removed: boolean }): TextChange['kind'] {
  if (added) return 'added';
  return removed ? 'removed' : 'same';
}

function changed(a: string, b: string): ParagraphChange | undefined {
  const changes = diffWordsWithSpace(a, b, { maxEditLength: MOST_WORD_EDITS });
  return changes && { kind: 'changed', changes: changes.map((change) => ({ kind: kindOf(change), text: change.value })) };
}

/** Pairs the paragraphs that took each other's place, in order, and shows the pairs word by word. */
function matchParagraphs(removed: readonly string[], added: readonly string[]): { paragraphs: ParagraphChange[]; coarse: boolean } {
  const paragraphs: ParagraphChange[] = [];
  let coarse = false;
  let next = 0;
  for (const text of removed) {
    const ahead = added.slice(next, next + LOOK_AHEAD).map((other) => overlap(text, other));
    const best = ahead.indexOf(Math.max(...ahead, ALIKE));
    const partner = best < 0 ? undefined : added[next + best];
    const pair = partner === undefined ? undefined : changed(text, partner);
    if (partner !== undefined && !pair) coarse = true;
    if (!pair) {
      paragraphs.push({ kind: 'removed', text });
      continue;
    }
    paragraphs.push(...added.slice(next, next + best).map((other): ParagraphChange => ({ kind: 'added', text: other })), pair);
    next += best + 1;
  }
  paragraphs.push(...added.slice(next).map((text): ParagraphChange => ({ kind: 'added', text })));
  return { paragraphs, coarse };
}

function countWords(paragraphs: readonly ParagraphChange[], kind: TextChange['kind']): number {
  const pieces = paragraphs.flatMap((paragraph): readonly TextChange[] =>
    paragraph.kind === 'changed' ? paragraph.changes : [{ kind: paragraph.kind, text: paragraph.text }],
  );
  return pieces.filter((piece) => piece.kind === kind).reduce((sum, { text }) => sum + wordsOf(text).length, 0);
}

/** The difference of two texts, paragraph by paragraph and in changed ones word by word; `a` is the one words are removed from. */
export function compareTexts(a: string, b: string): TextComparison {
  const [before, after] = [paragraphsOf(a), paragraphsOf(b)];
  const steps = diffArrays(before, after, { maxEditLength: MOST_PARAGRAPH_EDITS }) ?? [
    { value: before, added: false, removed: true },
    { value: after, added: true, removed: false },
  ];
  const paragraphs: ParagraphChange[] = [];
  let coarse = false;
  for (let i = 0; i < steps.length; i += 1) {
    const step = steps[i];
    if (!step) continue;
    const follower = steps[i + 1];
    if (step.removed && follower?.added) {
      const matched = matchParagraphs(step.value, follower.value);
      paragraphs.push(...matched.paragraphs);
      coarse ||= matched.coarse;
      i += 1;
    } else {
      const kind = kindOf(step);
      paragraphs.push(...step.value.map((text): ParagraphChange => ({ kind, text })));
    }
  }
  const [commonWords, removedWords, addedWords] = [
    countWords(paragraphs, 'same'),
    countWords(paragraphs, 'removed'),
    countWords(paragraphs, 'added'),
  ];
  const share = commonWords / Math.max(1, commonWords + removedWords + addedWords);
  return { paragraphs, commonWords, removedWords, addedWords, share, coarse };
}
