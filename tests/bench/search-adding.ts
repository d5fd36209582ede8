import { join } from 'node:path';
import { loadVocabulary } from '../../electron/core/recognition/vocabulary';
import { announceWrites } from '../../electron/core/library-index';
import { addMade, openBenchDatabase, type MadeDocument } from './search-library';
import { askPage, openBenchEngine, pageQuestions, share } from './search-latency';

/** Milliseconds. */
export interface AddingCost {
  /** From the commit of one document until it is found. */
  readonly p50: number;
  readonly p95: number;
  readonly most: number;
  /** Whole pages asked for while many documents come in one after the other. */
  readonly searchP50: number;
  readonly searchP95: number;
  readonly documents: number;
}

/** Adds single documents and waits until each is found; then adds many while somebody searches. `from` is the first number that is not there yet. */
export async function measureAdding(
  folder: string,
  words: string,
  document: (number: number) => MadeDocument,
  from: number,
  many = 1000,
): Promise<AddingCost> {
  const vocabulary = await loadVocabulary(join(import.meta.dirname, '../../resources/vocabularies'));
  const stored = await openBenchDatabase(folder);
  const engine = openBenchEngine(folder, stored);
  const database = announceWrites(stored, engine.poke);
  await engine.settled();
  const add = async (number: number) => {
    const made = document(number);
    await database.write((tx) => addMade(tx, number, { ...made, title: `${made.title} penanda${number}x` }, vocabulary));
  };
  const single: number[] = [];
  for (let number = from; number < from + 100; number += 1) {
    await add(number);
    const start = performance.now();
    while ((await engine.methods.search({ query: `penanda${number}x` })).totalDocuments === 0) continue;
    single.push(performance.now() - start);
  }
  const questions = [...(await pageQuestions(words)).values()].flatMap((list) => list.slice(0, 5));
  const searching: number[] = [];
  let coming = true;
  const searches = (async () => {
    for (let turn = 0; coming; turn += 1)
      searching.push((await askPage(engine, questions[turn % questions.length] ?? { query: 'desa' })).ms);
  })();
  for (let number = from + 100; number < from + 100 + many; number += 1) await add(number);
  coming = false;
  await searches;
  await engine.stop();
  await stored.close();
  return {
    ...{ p50: share(single, 0.5), p95: share(single, 0.95), most: Math.max(...single) },
    ...{ searchP50: share(searching, 0.5), searchP95: share(searching, 0.95), documents: many },
  };
}

/** Opening the index and asking the first page, in milliseconds; `forget` drops what the system keeps of the files. */
export async function measureFirstSearch(folder: string, words: string, forget: () => void): Promise<number[]> {
  const questions = [...(await pageQuestions(words)).values()].flatMap((list) => list.slice(0, 1));
  const times: number[] = [];
  for (const question of questions) {
    forget();
    const database = await openBenchDatabase(folder);
    const start = performance.now();
    const engine = openBenchEngine(folder, database);
    await askPage(engine, question);
    times.push(performance.now() - start);
    await engine.stop();
    await database.close();
  }
  return times;
}
