import type { Box, PictureLine, PicturePage } from '../../../contract/types';
import { turnBox } from './turned-box';

/** A line as a person sees it who holds the page the right way up. */
export interface UprightLine {
  readonly text: string;
  /** From its first letter to its last; as high as its first word, because on a page scanned askew lines reach over each other. */
  readonly box: Box;
  readonly paragraph: number;
  /** As a fraction of the page's height. */
  readonly height: number;
  readonly stroke: number;
}

/** Lines less sure than this are specks, stamps and folds, not words. */
const leastConfidence = 30;
/** The same for single words without a letter or digit in them. */
const leastConfidenceOfMarks = 50;

/** The lines of a page that hold words, turned upright. */
export function uprightLines({ lines, rotation }: PicturePage): UprightLine[] {
  return lines.flatMap((line): UprightLine[] => {
    const words = line.words.filter(({ text, confidence }) => hasWords(text) || confidence >= leastConfidenceOfMarks);
    const text = mendChapter(words.map((word) => word.text).join(' '));
    if (!hasWords(text) || meanConfidence(words) < leastConfidence) return [];
    const boxes = words.map((word) => turnBox(word.box, rotation));
    const first = boxes[words.findIndex((word) => hasWords(word.text))] ?? boxes[0];
    if (!first) return [];
    const [left, right] = [Math.min(...boxes.map((box) => box.left)), Math.max(...boxes.map((box) => box.right))];
    const box = { left, right, top: first.top, bottom: first.bottom };
    return [{ text, box, paragraph: line.paragraph, height: line.height, stroke: line.stroke }];
  });
}

/** The Roman number of a chapter is a row of strokes, which is read as bars and small letters as easily. */
function mendChapter(text: string): string {
  return text.replace(
    /^(BAB|BAGIAN|LAMPIRAN) ([|Il!]{1,3})(?= |$)/,
    (_all, name: string, strokes: string) => `${name} ${'I'.repeat(strokes.length)}`,
  );
}

function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

/** Long words weigh more: a speck is short. */
function meanConfidence(words: PictureLine['words']): number {
  const letters = words.reduce((sum, { text }) => sum + text.length, 0);
  return words.reduce((sum, { text, confidence }) => sum + confidence * text.length, 0) / letters;
}
