import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A query and how well each thing answers it (1–3); what is not named answers nothing. */
export interface JudgedQuery {
  readonly kind: string;
  readonly query: string;
  readonly grades: ReadonlyMap<string, number>;
}

/** Where a key of the judgements comes from. */
export interface JudgedThing {
  readonly key: string;
  readonly from: 'innovation' | 'sample' | 'fixture';
  readonly name: string;
}

/** The queries in the order of the file; a key that is not among the things is an error. */
export function judgedQueries(things: readonly JudgedThing[]): readonly JudgedQuery[] {
  const known = new Set(things.map(({ key }) => key));
  const queries: { kind: string; query: string; grades: Map<string, number> }[] = [];
  let kind = '';
  for (const line of lines('judgements.txt')) {
    if (line.startsWith('== ')) kind = line.slice(3);
    else if (line.startsWith('? ')) queries.push({ kind, query: line.slice(2), grades: new Map() });
    else {
      const [grade = '', ...keys] = line.split(' ');
      for (const key of keys) {
        if (!known.has(key) || !/^[123]$/.test(grade)) throw new Error(`judgements.txt: “${line}” names what is not there`);
        if (queries.at(-1)?.grades.has(key)) throw new Error(`judgements.txt: “${queries.at(-1)?.query ?? ''}” judges ${key} twice`);
        queries.at(-1)?.grades.set(key, Number(grade));
      }
    }
  }
  for (const { grades } of queries) judgeInnovations(grades, things);
  return queries;
}

/** An innovation that is not judged itself is worth one grade less than the best of its own documents, through which it is found. */
function judgeInnovations(grades: Map<string, number>, things: readonly JudgedThing[]): void {
  for (const { key } of things.filter(({ from }) => from === 'innovation')) {
    if (grades.has(key)) continue;
    const own = things.filter((thing) => thing.from === 'sample' && thing.key.startsWith(`${key}-`));
    const grade = Math.max(0, ...own.map((thing) => grades.get(thing.key) ?? 0)) - 1;
    if (grade > 0) grades.set(key, grade);
  }
}

/** Everything that is searched. */
export function judgedThings(): readonly JudgedThing[] {
  return lines('documents.txt').map((line) => {
    const [, key = '', from = '', name = ''] = /^(\S+)\s+(\S+)\s+(.+)$/.exec(line) ?? [];
    if (from !== 'innovation' && from !== 'sample' && from !== 'fixture') throw new Error(`documents.txt: “${line}”`);
    return { key, from, name };
  });
}

function lines(file: string): string[] {
  const text = readFileSync(join(import.meta.dirname, file), 'utf8');
  return text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
}
