/** How well a document's text was read. */
export interface TextQuality {
  /** Share of known Indonesian and English words, 0–1; absent where too few words stand there to say. */
  readonly quality?: number;
  /** Words that were judged: names, codes and numbers are not. */
  readonly words: number;
  /** True where the text is so damaged that it should be read from the picture again ("perlu OCR ulang"). */
  readonly needsOcr: boolean;
}

/** A repair to offer for a damaged word. The document's text itself is never changed. */
export interface RepairSuggestion {
  readonly page?: number;
  readonly paragraph?: number;
  /** As it stands in the text. */
  readonly found: string;
  readonly suggestion: string;
}
