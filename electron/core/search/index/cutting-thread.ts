import type { MessagePort } from 'node:worker_threads';
import { cutDocuments, withPostings, type CutEntries } from './cut-entries';
import type { DocumentSources } from './index-documents';
import { wordsFrom } from '../language/word-numbers';
import { PostingsCounter } from './postings';

/** What a thread is asked and answers. A failure has its message, since an error loses its code on the way. */
export interface CutRequest {
  readonly job: number;
  readonly sources: DocumentSources;
  readonly weighs: boolean;
}

export interface CutAnswer {
  readonly job: number;
  /** Postings speak of words by the numbers of this thread. */
  readonly cut?: CutEntries;
  /** The words that got their numbers since the last answer, in the order of these. */
  readonly words?: readonly string[];
  readonly failure?: string;
}

/** The work of a thread of its own: cuts documents into words, as long as it is asked. */
export function answerCuts(port: MessagePort): void {
  let told = 0;
  const everyCounter = new PostingsCounter();
  port.on('message', ({ job, sources, weighs }: CutRequest) => {
    try {
      const counter = weighs ? everyCounter : undefined;
      const cut = withPostings([...cutDocuments(sources, counter)], counter);
      const words = wordsFrom(told);
      told += words.length;
      port.postMessage({ job, cut, words } satisfies CutAnswer, cut.postings ? [cut.postings.buffer] : []);
    } catch (error) {
      port.postMessage({ job, failure: String(error) } satisfies CutAnswer);
    }
  });
}
