import { sectionKeys, type SectionKey } from '../../../contract/types';

const sectionColumns = sectionKeys.filter((key) => key !== 'free');

/** The columns that hold words. Those of sections share out a document's text, so that a word is found in the section where it stands. */
export const textColumns = ['title', 'name', 'tag', ...sectionColumns, 'other'] as const;
export type TextColumn = (typeof textColumns)[number];

/** `label` holds an entry's number and kind; it has no weight. */
export const indexColumns = [...textColumns, 'label'] as const;

/** Where the text of a section goes; headings that the dictionary does not know are running text. */
export function columnOfSection(key: string): TextColumn {
  return (textColumns as readonly string[]).includes(key) && !['title', 'name', 'tag'].includes(key) ? (key as TextColumn) : 'other';
}

/** The columns of the sections that a query is about. */
export function columnsOfSections(sections: readonly SectionKey[]): readonly TextColumn[] {
  return [...new Set(sections.map(columnOfSection))];
}

// Signs that no folded word begins with: roots and normal forms, entries by number, innovations.
export const rootSign = '=';
export const entrySign = '#';
export const innovationLabel = '@innovation';

/** Words come folded already; the signs and those inside normal forms (dates, shares, codes) are letters to the index. */
export const tokenizer = `ascii tokenchars '-.%=#@'`;
