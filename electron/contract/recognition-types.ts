/** What is recognised in a document: its family, its sections and its facts, and what a librarian corrected in them. */

/** Families of innovation documents; their sets of headings are in `resources/vocabularies/families.json`. */
export const families = ['A', 'B', 'C', 'D', 'E', 'F', 'G'] as const;
export type Family = (typeof families)[number];

/** What a section is about; `free` is a heading the dictionary does not know. */
export const sectionKeys = [
  'ringkasan',
  'latar_belakang',
  'dasar_hukum',
  'tujuan',
  'kelompok_sasaran',
  'kebaruan',
  'deskripsi',
  'implementasi',
  'dampak',
  'pengukuran_dampak',
  'replikasi',
  'sumber_daya',
  'keberlanjutan',
  'pemangku_kepentingan',
  'pelajaran',
  'data_dukung',
  'penutup',
  'free',
] as const;
export type SectionKey = (typeof sectionKeys)[number];

/** A recognised part of a document. A combined heading gives two sections with the same place and text. */
export interface Section {
  readonly key: SectionKey;
  /** The heading as the document writes it. */
  readonly heading: string;
  /** From 0 to 1; 1 where a person said so. */
  readonly confidence: number;
  readonly page?: number;
  readonly paragraph?: number;
  /** Key of the section it stands in; that one's heading where its key is `free`. */
  readonly parent?: string;
  /** Its own text, without the heading, up to where the next section begins. */
  readonly text: string;
  /** Position of the block that holds the heading, from 0. */
  readonly from: number;
  /** Position after its last block; sections within one table or block share it. */
  readonly to: number;
}

/** A document's family with the share of its set that was found, and its sections in reading order. */
export interface Recognised {
  readonly family?: Family;
  readonly familyConfidence?: number;
  readonly sections: readonly Section[];
}

/** Kinds of facts. `result` is what was reached, `target` what was promised; they are never mixed. */
export const factKinds = [
  'name',
  'expansion',
  'alias',
  'agency',
  'region',
  'year',
  'start-date',
  'stage',
  'category',
  'sector',
  'sdg',
  'award',
  'amount',
  'result',
  'target',
  'regulation',
  'contact',
] as const;
export type FactKind = (typeof factKinds)[number];

/** One statement of a document with its place and the words it was read from. The forms of `value` are in `docs/cli.md`. */
export interface Fact {
  readonly kind: FactKind;
  readonly value: string;
  readonly page?: number;
  readonly paragraph?: number;
  readonly quote: string;
  /** From 0 to 1; below 0.5 a person has to decide. */
  readonly confidence: number;
}

/** Where a correction belongs: found again by its block's hash, then by its words, then by its position. */
export interface SectionAnchor {
  /** The heading's words, or the first words of the text that was marked. */
  readonly heading: string;
  /** Hash of the block's text, made by `hashOfBlock`. */
  readonly hash: string;
  /** Position of the block when the correction was made, from 0. */
  readonly position: number;
}

/**
 * What a librarian changed: text that is a section (`mark`), a heading that is none (`unmark`),
 * a section that begins elsewhere (`move`), or the family of the whole document.
 */
export type SectionCorrection =
  | { readonly kind: 'mark'; readonly at: SectionAnchor; readonly key: SectionKey; readonly heading?: string }
  | { readonly kind: 'unmark'; readonly at: SectionAnchor }
  | { readonly kind: 'move'; readonly from: SectionAnchor; readonly to: SectionAnchor }
  | { readonly kind: 'family'; readonly family: Family };

/** The same as a person makes it: blocks by their position in the document's text as it is now. */
export type SectionChange =
  | { readonly kind: 'mark'; readonly block: number; readonly key: SectionKey; readonly heading?: string }
  | { readonly kind: 'unmark'; readonly block: number }
  | { readonly kind: 'move'; readonly block: number; readonly to: number }
  | { readonly kind: 'family'; readonly family: Family };
