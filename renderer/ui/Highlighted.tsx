import type { ReactElement } from 'react';
import { readSnippet } from './snippet';

/** A snippet of the library with its hits marked. */
export function Highlighted({ snippet }: { readonly snippet: string }): ReactElement {
  return (
    <>
      {readSnippet(snippet).map(({ text, marked }, index) => (marked ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>))}
    </>
  );
}
