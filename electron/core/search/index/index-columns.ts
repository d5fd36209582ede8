import { sectionKeys, type SectionKey } from '../../../contract/types';

const sectionColumns = sectionKeys.filter((key) => key !== 'free');

/** The columns that hold words. Those of sections share out a document's text, so that a word is found in the section where it stands. */
export const textColumns = ['title', 'name', 'tag', ...sectionColumns, 'other'] as const;
export type TextColumn = (typeof textColumns)[number];

/** `lead` holds the words a document is most about, `label` its number and kind. No weight is given to either. */
export const indexColumns = [...textColumns, 'lead', 'label'] as const;

/** Where the text of a section goes; headings that the dictionary does not know are running text. */
export function columnOfSection(key: string): TextColumn {
  return (textColumns as readonly string[]).includes(key) && !['title', 'name', 'tag'].includes(key) ? (key as TextColumn) : 'other';
}

/** The columns of the sections that a query is about. */
export function columnsOfSections(sections: readonly SectionKey[]): readonly TextColumn[] {
  return [...new Set(sections.map(columnOfSection))];
}

// Signs that no folded word begins with: roots and normal forms, telling words with their strength, entries by number, kinds of entries.
export const rootSign = '=';
export const leadSign = '+';
export const entrySign = '#';
export const innovationLabel = '@innovation';
export const attachedLabel = '@attached';

/** Words come folded already; the signs and those inside normal forms (dates, shares, codes) are letters to the index. */
export const tokenizer = `ascii tokenchars '-.%=+#@'`;
