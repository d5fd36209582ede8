import type { PDFPageProxy } from 'pdfjs-dist';
import type { Block } from '../../contract/types';
import { cleanText } from './clean-text';
import { drawnWords } from './pdf-drawn-words';
import type { ListDrawing } from './pdf-drawing';

interface Annotation {
  readonly id?: string;
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
  readonly hasAppearance?: boolean;
  readonly pushButton?: boolean;
}

/** The values filled into a page's form fields and the words of its annotations, which are not part of its text. */
export async function readAnnotations(page: PDFPageProxy, listDrawing: ListDrawing): Promise<Block[]> {
  const found = (await page.getAnnotations().catch((): unknown[] => [])) as readonly Annotation[];
  const drawn = found.some(isOnlyDrawn) ? await drawnWords(await listDrawing(page)) : undefined;
  return found.flatMap((annotation): Block[] => {
    const field = annotation.subtype === 'Widget' && !isOnlyDrawn(annotation);
    const words =
      (field ? fieldText(annotation) : noteText(annotation)) || (isOnlyDrawn(annotation) && drawn?.get(annotation.id ?? '')) || '';
    const text = cleanText(words.replaceAll(/\r\n?/g, '\n')).slice(0, 100_000);
    return text === '' ? [] : [{ kind: 'paragraph', role: field ? 'form-field' : 'annotation', page: page.pageNumber, text }];
  });
}

const drawnKinds: ReadonlySet<string | undefined> = new Set(['Stamp', 'Screen', 'Sound', 'RichMedia']);

/** A button's caption, a signature and a stamp have no value to be asked for: their words are in their drawing only. */
function isOnlyDrawn({ subtype, fieldType, pushButton, hasAppearance }: Annotation): boolean {
  return hasAppearance === true && (drawnKinds.has(subtype) || (subtype === 'Widget' && (pushButton === true || fieldType === 'Sig')));
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
