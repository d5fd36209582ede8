import type { ReactElement } from 'react';
import { IconFileText, IconFileTypeDocx, IconFileTypeHtml, IconFileTypePdf, IconFileTypeTxt, IconMarkdown } from '@tabler/icons-react';
import type { Format } from '../../electron/contract/types';

const icons: Readonly<Record<Format, typeof IconFileText>> = {
  docx: IconFileTypeDocx,
  pdf: IconFileTypePdf,
  txt: IconFileTypeTxt,
  md: IconMarkdown,
  html: IconFileTypeHtml,
};

/** The icon of a document's format; the name of the format stands in words beside it or in the file name. */
export function FormatIcon({ format, size = 18 }: { readonly format?: Format; readonly size?: number }): ReactElement {
  const Icon = format === undefined ? IconFileText : icons[format];
  return <Icon size={size} stroke={1.75} aria-hidden="true" />;
}
