import type { Language } from '../../contract/types';
import { cleanText } from './clean-text';
import { decodeText } from './decode';
import { readBlocks } from './html-blocks';
import type { ReadFile } from './read-file';
import { parseHtml, sanitizeToBody } from './sanitize';

/** Reads a web page as a document: its words and structure, nothing that acts. */
export function readHtml(bytes: Buffer): Promise<ReadFile> {
  const source = decodeText(bytes);
  const page = parseHtml(source);
  const body = sanitizeToBody(page.body.innerHTML);
  const blocks = readBlocks(body);
  const title = cleanText(page.title);
  const author = cleanText(page.querySelector('meta[name="author" i]')?.getAttribute('content') ?? '');
  const language = pageLanguage(page.documentElement.lang);
  return Promise.resolve({
    ...(title !== '' && { title }),
    metadata: { ...(author !== '' && { author }) },
    ...(language && { language }),
    blocks,
    html: body.innerHTML,
  });
}

function pageLanguage(tag: string): Language | undefined {
  if (/^(id|in)(-|$)/i.test(tag)) return 'id';
  return /^en(-|$)/i.test(tag) ? 'en' : undefined;
}
