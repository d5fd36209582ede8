import type { ImportState, RefusalCode } from '../contract/types';
import type { Words } from './words';

type Line = ImportState['files'][number];

/** One line of an import as it is printed. */
export interface FileJson {
  readonly path: string;
  readonly status: Line['status'];
  readonly code?: RefusalCode;
  readonly message?: string;
}

/** A line as JSON: without the title, with the reason in words; with its number where lines can be named by it. */
export function fileJson(line: Line, words: Words, numbered = false): FileJson {
  const { job, ...rest } = line;
  const { title, ...file } = { title: undefined, ...rest };
  void title;
  const code = 'code' in line ? line.code : undefined;
  return { ...(numbered && job !== undefined && { job }), ...file, ...(code && { message: words.refusal(code) }) };
}

/** A line for people. */
export function fileText(file: FileJson, words: Words): string {
  return `${words.say(`status.${file.status}`).padEnd(14)} ${file.path}${file.message ? `\n${' '.repeat(15)}${file.message}` : ''}`;
}
