import type { DocumentId } from './record-types';

/** A piece of two texts seen side by side: in both, or in one only. */
export interface TextChange {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** One paragraph of the difference; `changed` holds the words of both that changed, the others stand whole. */
export type ParagraphChange =
  | { readonly kind: 'same' | 'removed' | 'added'; readonly text: string }
  | { readonly kind: 'changed'; readonly changes: readonly TextChange[] };

/** What two texts have in common, for a person who decides whether they are one document. */
export interface TextComparison {
  readonly paragraphs: readonly ParagraphChange[];
  /** Words in both texts, in one only, and the share of common words among all, 0–1. */
  readonly commonWords: number;
  readonly removedWords: number;
  readonly addedWords: number;
  readonly share: number;
  /** True where a part was so long or different that it is shown whole instead of word by word. */
  readonly coarse: boolean;
}

/** What is known of an innovation or a document, to compare it with another. */
export interface InnovationDescription {
  readonly names: readonly string[];
  readonly expansion?: string;
  readonly aliases?: readonly string[];
  readonly agency?: string;
  /** BPS code. */
  readonly region?: string;
  readonly year?: number;
}

/** Reasons for or against two descriptions being one innovation; `a` and `b` are the words compared. */
export interface SameInnovationEvidence {
  readonly kind:
    'name' | 'similar-name' | 'alias' | 'acronym' | 'expansion' | 'agency' | 'region' | 'other-region' | 'other-agency' | 'year';
  readonly a: string;
  readonly b: string;
}

/** How likely two descriptions are of one innovation, 0–1, and why. A suggestion for a person, never a merge. */
export interface SameInnovation {
  readonly score: number;
  readonly likely: boolean;
  readonly evidence: readonly SameInnovationEvidence[];
}

export const duplicateKinds = ['near', 'version', 'same-innovation'] as const;
/** `near`: much the same text; `version`: the same document again, the newer first; `same-innovation`: another form or year of one innovation. */
export type DuplicateKind = (typeof duplicateKinds)[number];

/** Why two documents may belong together: shared words, names or paths, as they are written. */
export type DuplicateEvidence =
  SameInnovationEvidence | { readonly kind: 'same-path' | 'same-title'; readonly a: string; readonly b: string };

/** Two documents that may belong together; never merged without a person. */
export interface DuplicatePair {
  readonly kind: DuplicateKind;
  readonly documents: readonly [DocumentId, DocumentId];
  readonly titles: readonly [string, string];
  /** From 0 to 1. */
  readonly similarity: number;
  readonly evidence: readonly DuplicateEvidence[];
}
