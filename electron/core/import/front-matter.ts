import { cleanText } from './clean-text';

/** What stands between two lines of dashes at the head of a Markdown file. `used` is the number of its lines, 0 where there is none. */
export interface FrontMatter {
  readonly title: string;
  readonly author: string;
  /** Its lines as they are, so that no word of the file is lost. */
  readonly text: string;
  readonly used: number;
}

const mostLines = 100;

/** Reads title and author of a Markdown file whose first lines name them, one `key: value` a line. */
export function readFrontMatter(lines: readonly string[]): FrontMatter {
  const end =
    lines[0]?.trim() === '---' ? lines.slice(0, mostLines).findIndex((line, index) => index > 0 && /^(---|\.\.\.)\s*$/.test(line)) : -1;
  const inside = lines.slice(1, Math.max(1, end));
  if (!inside.some((line) => /^[\w-]+:/.test(line))) return { title: '', author: '', text: '', used: 0 };
  return {
    title: valueOf(inside, 'title') || valueOf(inside, 'judul'),
    author: valueOf(inside, 'author') || valueOf(inside, 'penulis'),
    text: cleanText(inside.join('\n')),
    used: end + 1,
  };
}

function valueOf(lines: readonly string[], key: string): string {
  const line = lines.find((each) => each.toLowerCase().startsWith(`${key}:`)) ?? '';
  return cleanText(line.slice(key.length + 1)).replace(/^(["'])(.*)\1$/, '$2');
}
