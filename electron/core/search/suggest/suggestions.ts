import { LibraryError } from '../../../contract/errors';
import type { Suggestion } from '../../../contract/types';
import { writeCache } from './suggestion-cache';
import { suggestionWords } from './suggestion-index';
import { learnNames, type Learnt, type SuggestionSource } from './suggestion-learning';
import { chooseFrom, type Shelf } from './suggestion-shelf';

/** Type-ahead over names, titles and words, held in memory. */
export interface Suggestions {
  /** At most `limit` suggestions whose words begin with the words typed, best first; out of what is loaded when `patience` (ms) is over. */
  suggest(text: string, limit: number, patience?: number): Promise<Suggestion[]>;
  /** Names, titles or words changed: what changed is learnt before the next answer. */
  forget(): void;
  /** Loads in the background. */
  begin(): void;
  /** Ends the work in hand. */
  stop(): Promise<void>;
}

/** Longer than a small library needs to be loaded, short enough for somebody who types. */
const usualPatience = 500;
const mostWords = 32;
/** So many changes are worth a new writing of the cache; fewer are learnt again at the next opening. */
const worthKeeping = 200;

/** Makes the type-ahead when it is first asked for, in steps of a few milliseconds so that nothing else waits. */
export function createSuggestions(source: SuggestionSource): Suggestions {
  let learnt: Learnt | undefined;
  let partial: Shelf | undefined;
  let isStale = true;
  let isStopped = false;
  let learning: Promise<void> | undefined;
  let keeping: Promise<void> = Promise.resolve();
  const rest = resting(() => isStopped);

  function begin(): void {
    if (isStopped || !isStale || learning) return;
    learning = learn().finally(() => (learning = undefined));
    learning.catch(() => undefined); // whoever waits for it hears of it
  }

  async function learn(): Promise<void> {
    while (isStale) {
      isStale = false;
      try {
        learnt = await learnNames(source, learnt, rest, (shelf) => (partial = shelf));
      } catch (error) {
        isStale = true;
        throw error;
      }
      partial = undefined;
    }
    keeping = keeping.then(keep).catch(() => undefined); // a full disk takes nothing away from the type-ahead itself
  }

  async function keep(): Promise<void> {
    const { cache } = source;
    if (!cache?.writable || !learnt || learnt.unkept < worthKeeping) return;
    const { shelf, known, unkept } = learnt;
    await writeCache(cache.folder, shelf, { ...known }, rest);
    learnt.unkept -= unkept;
  }

  return {
    suggest: async (text, limit, patience = usualPatience) => {
      const words = suggestionWords(text).slice(0, mostWords);
      begin();
      if (words.length === 0) return [];
      if (learning) await atMost(patience, learning);
      const shelf = learnt?.shelf ?? partial;
      return shelf ? chooseFrom(shelf, words, limit) : [];
    },
    forget: () => {
      isStale = true;
    },
    begin,
    stop: async () => {
      isStopped = true;
      await learning?.catch(() => undefined);
      await keeping;
    },
  };
}

/** Waits for the work, but no longer than the patience lasts; a failure of the work is passed on. */
async function atMost(patience: number, work: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const over = new Promise<void>((resolve) => {
    if (patience !== Infinity) timer = setTimeout(resolve, patience);
  });
  await Promise.race([work, over]).finally(() => clearTimeout(timer));
}

/** Pauses when the work has held the process for a few milliseconds; ends it when it is to stop. */
function resting(isStopped: () => boolean): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (isStopped()) throw new LibraryError('cancelled');
    if (performance.now() - since < 6) return;
    await new Promise((resolve) => setImmediate(resolve));
    since = performance.now();
  };
}
