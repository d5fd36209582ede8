import { cleanText } from './clean-text';

const link = /!?\[([^[\]]*)\]\((?:[^()]|\([^()]*\))*\)/g;
const strong = /(\*\*|__|`)(.{1,2000}?)\1/g;
const emphasis = /(^|\W)[*_](\S(?:.{0,500}?\S)?)[*_](?=\W|$)/g;

/** The words of a piece of Markdown without its marks: emphasis, code, links and pictures keep their text. */
export function plainWords(text: string): string {
  return cleanText(text.replaceAll(link, '$1').replaceAll(strong, '$2').replaceAll(emphasis, '$1$2'));
}
