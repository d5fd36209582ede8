import type { Transaction } from '../database/types';
import { addDocument, type NewDocument } from './documents';
import { enqueueOcrPages } from './ocr-pages';

/** Stores a document with its text and lets its pictures wait to be recognised; gives its number. The caller settles it in the same transaction. */
export async function storeDocument(tx: Transaction, document: NewDocument): Promise<number> {
  const number = await addDocument(tx, document);
  if (document.pictures) await enqueueOcrPages(tx, number, document.pictures);
  return number;
}
