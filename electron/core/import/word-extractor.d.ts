declare module 'word-extractor' {
  interface WordOptions {
    /** Off, so that the document's own quotation marks stay. */
    readonly filterUnicode?: boolean;
    readonly includeFooters?: boolean;
    readonly includeHeadersAndFooters?: boolean;
  }
  interface WordDocument {
    getBody(options?: WordOptions): string;
    getFootnotes(options?: WordOptions): string;
    getEndnotes(options?: WordOptions): string;
    getHeaders(options?: WordOptions): string;
    getFooters(options?: WordOptions): string;
    getAnnotations(options?: WordOptions): string;
    getTextboxes(options?: WordOptions): string;
  }
  class WordExtractor {
    extract(source: Buffer): Promise<WordDocument>;
  }
  export = WordExtractor;
}
