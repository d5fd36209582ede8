/** One word of a text: where it stands, how the index writes it, and its root, both also by their numbers. Offsets are UTF-16 units. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  readonly root: string;
  readonly number: number;
  readonly rootNumber: number;
}

/** A word while it is being read: a hyphen may still tell another root. */
export type CutWord = { -readonly [Key in keyof Word]: Word[Key] };

/** A piece of a text that can be written in several ways, in the one way that the index writes it: only of a-z, 0-9, '.', '%' and '-'. */
export interface NormalForm {
  readonly start: number;
  readonly end: number;
  readonly form: string;
}

/** What a text is known to be written in; `und`: not known. */
export type TextLanguage = 'id' | 'en' | 'und';
