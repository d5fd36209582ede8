import type { MessagePort } from 'node:worker_threads';
import { indexedDocument, type DocumentSources, type IndexedEntry } from './index-documents';

/** What a thread is asked and answers. A failure has its message, since an error loses its code on the way. */
export interface CutRequest {
  readonly job: number;
  readonly sources: DocumentSources;
}

export interface CutAnswer {
  readonly job: number;
  readonly indexed?: IndexedEntry[];
  readonly failure?: string;
}

/** The work of a thread of its own: cuts documents into words, as long as it is asked. */
export function answerCuts(port: MessagePort): void {
  port.on('message', ({ job, sources }: CutRequest) => {
    let answer: CutAnswer;
    try {
      answer = { job, indexed: sources.documents.map((document) => indexedDocument(document, sources)) };
    } catch (error) {
      answer = { job, failure: String(error) };
    }
    port.postMessage(answer);
  });
}
