import type { MessagePort } from 'node:worker_threads';
import { connect } from '../../database/connection';
import type { Reader } from '../../database/types';
import { wordsFrom } from '../language/word-numbers';
import { cutDocuments, withPostings, type CutEntries } from './cut-entries';
import { readDocumentSources } from './index-documents';
import { PostingsCounter } from './postings';

/** What a thread is made with. */
export interface CuttingPlace {
  /** Path of the library's database, which the thread reads by itself. */
  readonly library: string;
}

/** What a thread is asked: to cut the documents with these numbers, or to end. */
export type CutRequest = { readonly job: number; readonly numbers: readonly number[]; readonly weighs: boolean } | 'end';

/** A failure has its message, since an error loses its code on the way. */
export interface CutAnswer {
  readonly job: number;
  /** Postings speak of words by the numbers of this thread. */
  readonly cut?: CutEntries;
  /** The words that got their numbers since the last answer, in the order of these. */
  readonly words?: readonly string[];
  readonly failure?: string;
}

/** The work of a thread of its own: cuts documents into words, as long as it is asked. */
export async function answerCuts(port: MessagePort, { library }: CuttingPlace): Promise<void> {
  const connection = await connect(library, 'read');
  await connection.exec('PRAGMA query_only = ON; PRAGMA trusted_schema = OFF');
  let told = 0;
  let counter = new PostingsCounter();

  async function answer(job: number, numbers: readonly number[], weighs: boolean): Promise<void> {
    try {
      const cut = await cutNumbered(connection, numbers, weighs ? counter : undefined);
      const words = wordsFrom(told);
      told += words.length;
      port.postMessage({ job, cut, words } satisfies CutAnswer, buffersOf(cut));
    } catch (error) {
      counter = new PostingsCounter();
      port.postMessage({ job, failure: String(error) } satisfies CutAnswer);
    }
  }

  port.on('message', (request: CutRequest) => {
    if (request === 'end') void connection.close().finally(() => port.close());
    else void answer(request.job, request.numbers, request.weighs);
  });
}

async function cutNumbered(library: Reader, numbers: readonly number[], counter: PostingsCounter | undefined): Promise<CutEntries> {
  const sources = await readDocumentSources(library, numbers);
  return withPostings([...cutDocuments(sources, counter)], counter);
}

/** What goes over to the other thread without being copied. */
function buffersOf({ indexed, postings }: CutEntries): ArrayBuffer[] {
  const texts = indexed.flatMap(({ words }) => Object.values(words.columns));
  return [...texts, ...(postings ? [postings] : [])].map(({ buffer }) => buffer);
}
