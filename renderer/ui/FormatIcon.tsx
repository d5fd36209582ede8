import type { ReactElement } from 'react';
import {
  IconFileText,
  IconFileTypeCsv,
  IconFileTypeDoc,
  IconFileTypeDocx,
  IconFileTypeHtml,
  IconFileTypeJpg,
  IconFileTypePdf,
  IconFileTypePng,
  IconFileTypePpt,
  IconFileTypeTxt,
  IconFileTypeXls,
  IconMarkdown,
  IconPhoto,
} from '@tabler/icons-react';
import type { Format } from '../../electron/contract/types';

const icons: Readonly<Record<Format, typeof IconFileText>> = {
  docx: IconFileTypeDocx,
  pdf: IconFileTypePdf,
  txt: IconFileTypeTxt,
  md: IconMarkdown,
  html: IconFileTypeHtml,
  doc: IconFileTypeDoc,
  odt: IconFileText,
  rtf: IconFileText,
  pptx: IconFileTypePpt,
  xlsx: IconFileTypeXls,
  ods: IconFileTypeXls,
  odp: IconFileTypePpt,
  csv: IconFileTypeCsv,
  png: IconFileTypePng,
  jpg: IconFileTypeJpg,
  tiff: IconPhoto,
  webp: IconPhoto,
  xls: IconFileTypeXls,
  ppt: IconFileTypePpt,
};

/** The icon of a document's format; the name of the format stands in words beside it or in the file name. */
export function FormatIcon({ format, size = 18 }: { readonly format?: Format; readonly size?: number }): ReactElement {
  const Icon = format === undefined ? IconFileText : icons[format];
  return <Icon size={size} stroke={1.75} aria-hidden="true" />;
}
