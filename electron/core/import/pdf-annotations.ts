import type { PDFPageProxy } from 'pdfjs-dist';
import type { Block } from '../../contract/types';
import { cleanText } from './clean-text';

interface Annotation {
  readonly subtype?: string;
  readonly fieldType?: string;
  readonly fieldValue?: unknown;
  readonly alternativeText?: string;
  readonly checkBox?: boolean;
  readonly combo?: boolean;
  readonly radioButton?: boolean;
  readonly buttonValue?: string;
  readonly options?: readonly { readonly exportValue?: string; readonly displayValue?: string }[];
  readonly contentsObj?: { readonly str?: string };
  readonly richText?: { readonly str?: string } | null;
  readonly textContent?: readonly string[];
  readonly hidden?: boolean;
}

/** The values filled into a page's form fields and the words of its annotations, which are not part of its text. */
export async function readAnnotations(page: PDFPageProxy): Promise<Block[]> {
  const found = (await page.getAnnotations().catch((): unknown[] => [])) as readonly Annotation[];
  return found.flatMap((annotation): Block[] => {
    const field = annotation.subtype === 'Widget';
    const text = cleanText((field ? fieldText(annotation) : noteText(annotation)).replaceAll(/\r\n?/g, '\n')).slice(0, 100_000);
    return text === '' ? [] : [{ kind: 'paragraph', role: field ? 'form-field' : 'annotation', page: page.pageNumber, text }];
  });
}

function fieldText(annotation: Annotation): string {
  const value = valueText(annotation);
  if (value === '') return '';
  const label = cleanText(annotation.alternativeText ?? '');
  return label === '' || label === value ? value : `${label}: ${value}`;
}

function valueText({ fieldType, fieldValue, options, checkBox, radioButton, buttonValue, textContent, combo }: Annotation): string {
  if (checkBox || radioButton)
    return fieldValue === buttonValue && fieldValue !== 'Off' && typeof fieldValue === 'string' ? fieldValue : '';
  const values = (Array.isArray(fieldValue) ? fieldValue : [fieldValue]).filter((each): each is string => typeof each === 'string');
  if (fieldType === 'Ch' && combo === false) return (options ?? []).map(({ displayValue = '' }) => displayValue).join('\n'); // a list shows all it offers
  const shown =
    fieldType === 'Ch' ? values.map((each) => options?.find(({ exportValue }) => exportValue === each)?.displayValue ?? each) : values;
  const value = shown.join('\n').trim();
  const drawn = (textContent ?? []).join('\n').trim();
  // A form may show a value otherwise than it keeps it: 2 as 2.00.
  return value === '' || drawn === '' || plain(drawn) === plain(value) || plain(value).includes(plain(drawn))
    ? value || drawn
    : `${value}\n${drawn}`;
}

function noteText({ subtype, contentsObj, richText, textContent }: Annotation): string {
  if (subtype === 'Link' || subtype === 'Popup') return '';
  return contentsObj?.str || richText?.str || (textContent ?? []).join('\n');
}

function plain(text: string): string {
  return text.replaceAll(/\s/g, '');
}
