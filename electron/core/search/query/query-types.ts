import type { AmbiguousTerm, QueryPart, SearchField, SectionKey } from '../../../contract/types';

/** One thing to look for. `words` stand beside each other as written; any of `forms` counts as a hit besides. */
export interface Term {
  readonly words: readonly string[];
  /** Roots and normal forms as the index writes them; none in phrases, names and exclusions. */
  readonly forms: readonly string[];
  /** The parts of a hyphenated code written as one word (e-KTP, eKTP). */
  readonly joined?: string;
  /** The last word matches whatever begins with it. */
  readonly prefix: boolean;
  /** These words stand at most `distance` words away, before or after. */
  readonly near?: { readonly words: readonly string[]; readonly forms: readonly string[]; readonly distance: number };
  /** Looked for in titles and names only. */
  readonly inTitle?: true;
  /** It was not typed but added as a synonym or spelling; it weighs less. */
  readonly added?: true;
}

/** A condition that is no word of the text. */
export interface Filter {
  readonly field: Exclude<SearchField, 'title' | 'section' | 'versions'>;
  /** One of them suffices. A range of years is `from..to`, either side may be missing. */
  readonly values: readonly string[];
  readonly excluded: boolean;
}

/** What a person asked for: every group must be met by one of its terms, no excluded term may occur, and every filter must hold. */
export interface Query {
  readonly groups: readonly (readonly Term[])[];
  readonly excluded: readonly Term[];
  readonly filters: readonly Filter[];
  /** Groups must be met within one of these sections; with no groups, a section of the kind must be there. */
  readonly sections: readonly SectionKey[];
  /** Older versions too. */
  readonly allVersions: boolean;
}

/** The query together with how it is explained to the person. */
export interface UnderstoodQuery extends Query {
  readonly parts: readonly QueryPart[];
  readonly ambiguous: readonly AmbiguousTerm[];
}

/** Reads what a person typed; `typing`: the last word is not finished. */
export type Understand = (text: string, typing?: boolean) => UnderstoodQuery | Promise<UnderstoodQuery>;
