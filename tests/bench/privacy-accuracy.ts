import { readFileSync } from 'node:fs';
import { privacyKinds } from '../../electron/contract/privacy-types';
import { repairDigits } from '../../electron/core/privacy/digits';
import { findPersonalData } from '../../electron/core/privacy/find';
import type { PrivacyVocabulary } from '../../electron/core/privacy/vocabulary';
import { readPrivacyVocabulary } from '../../electron/core/privacy/vocabulary';
import { labelledParts, readLabelledDocuments } from './privacy/labelled-documents';
import type { LabelledDocument, LabelledPart } from './privacy/labelled-documents';

/** Counts over a set of documents; `missed` and `wrong` name what went astray. */
export interface PrivacyAccuracy {
  readonly documents: number;
  readonly expected: number;
  readonly found: number;
  readonly right: number;
  readonly recall: number;
  readonly precision: number;
  readonly missed: readonly string[];
  readonly wrong: readonly string[];
}

interface Item {
  readonly kind: string;
  readonly value: string;
}

/** The shipped vocabulary. */
export function shippedPrivacyVocabulary(): PrivacyVocabulary {
  return readPrivacyVocabulary(
    JSON.parse(readFileSync(new URL('../../resources/vocabularies/personal-data.json', import.meta.url), 'utf8')),
  );
}

function keyOf({ kind, value }: Item): string {
  const written = kind === 'email' || kind === 'number-plate' ? value : repairDigits(value);
  return `${kind} ${written.toLowerCase().replace(/[^\p{L}\p{N}@]/gu, '')}`;
}

/** Every expected piece may be answered by one finding of the same kind and value; all other findings are wrong. */
export function measurePrivacy(documents: readonly LabelledDocument[], vocabulary = shippedPrivacyVocabulary()): PrivacyAccuracy {
  const missed: string[] = [];
  const wrong: string[] = [];
  let right = 0;
  for (const { name, blocks, truth } of documents) {
    const open = truth.map(keyOf);
    for (const finding of findPersonalData(blocks, vocabulary)) {
      const at = open.indexOf(keyOf(finding));
      if (at < 0) wrong.push(`${name}: ${finding.kind} ${finding.value} in "${finding.quote}"`);
      else right += open.splice(at, 1).length;
    }
    missed.push(...open.map((key) => `${name}: ${key}`));
  }
  const found = right + wrong.length;
  const expected = right + missed.length;
  return { documents: documents.length, expected, found, right, recall: right / expected, precision: right / found, missed, wrong };
}

function line(name: string, { documents, expected, found, right, recall, precision }: PrivacyAccuracy): string {
  return `${name}: ${documents} documents, ${right} of ${expected} found, ${found - right} wrong; recall ${recall.toFixed(3)}, precision ${precision.toFixed(3)}`;
}

// What each part says when it is measured for the first time is in its file's own words.
const captions: Readonly<Record<LabelledPart, string>> = {
  'first-half': 'first half (known to the finder)',
  'second-half': 'second half (written after it)',
  'third-part': 'third part (by another hand, who had not read the finder; first run: recall 0.958, precision 0.989)',
  'fourth-part': 'fourth part (after the finder was mended with the third; first run: recall 0.938, precision 0.968)',
  'fifth-part': 'fifth part (after the finder was mended with the fourth; first run: recall 0.949, precision 0.918)',
  'sixth-part': 'sixth part (after the finder was mended with the fifth, usual kinds; first run: recall 1.000, precision 1.000)',
  'seventh-part': 'seventh part (of known gaps, before the finder was mended for them; first run: recall 0.860, precision 0.939)',
  'eighth-part': 'eighth part (after the finder was mended with the seventh, usual forms; first run: recall 0.931, precision 0.985)',
  'ninth-part': 'ninth part (after the finder was mended with the eighth; first run: recall 0.977, precision 1.000)',
  'tenth-part': 'tenth part (after the finder was mended with the ninth; first run: recall 0.968, precision 1.000)',
  'eleventh-part':
    'eleventh part (by a hand that had not read the finder, after it was mended with the tenth; first run: recall 1.000, precision 0.967)',
  'twelfth-part': 'twelfth part (by the same hand; first run: recall 0.957, precision 0.967)',
  'thirteenth-part': 'thirteenth part (by another hand that had not read the finder; first run: recall 0.973, precision 0.942)',
  'fourteenth-part': 'fourteenth part (by another hand that had not read the finder; first run: recall 1.000, precision 0.992)',
};

/** Each part of the labelled set and the kinds over all of it, as lines to print. */
export function privacyReport(): string[] {
  const parts = labelledParts.map((part) => ({ caption: captions[part], documents: readLabelledDocuments(part) }));
  const all = parts.flatMap(({ documents }) => documents);
  const kinds = privacyKinds.map((kind) => {
    const only = all.map((document) => ({ ...document, truth: document.truth.filter((item) => item.kind === kind) }));
    const { missed, wrong, expected } = measurePrivacy(only);
    const mistaken = wrong.filter((text) => text.includes(`: ${kind} `)).length;
    return `  ${kind}: ${expected - missed.length} of ${expected} found, ${mistaken} wrong`;
  });
  const lines = parts.map(({ caption, documents }) => line(caption, measurePrivacy(documents)));
  return [...lines, line('together', measurePrivacy(all)), ...kinds];
}
