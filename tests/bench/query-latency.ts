import { join } from 'node:path';
import { openDatabase } from '../../electron/core/database/open';
import type { SearchEngine } from '../../electron/core/library-index';
import { questionClasses, type Question } from './query-classes';
import { openBenchEngine } from './search-latency';
import { ask, figures, ROUNDS, SCANS, type Asked, type Measured } from './query-costs';

interface Latencies {
  /** Classes in order, the last of them all together; `measured` follows the order of the libraries. */
  readonly classes: readonly { readonly name: string; readonly measured: readonly Measured[] }[];
  /** Classes for which the documents have no words. */
  readonly absent: readonly string[];
  readonly asked: number;
  readonly scanned: number;
}

/** Asks every library, class by class in turn, the questions that the first one's words make. */
export async function queryLatency(libraries: readonly string[], migrations: string): Promise<Latencies> {
  // The window reads through a writer's reader, which has a larger cache than a reader alone.
  const open = (library: string) => openDatabase({ path: join(library, 'archive.sqlite'), migrations, mode: 'write' });
  const databases = await Promise.all(libraries.map(open));
  const [first] = databases;
  if (!first) throw new Error('There is no library to ask');
  const classes = await questionClasses(first.read);
  const present = [...classes].filter(([, questions]) => questions.length > 0);
  const engines = databases.map((database, index) => openBenchEngine(libraries[index] ?? '', database));
  await warmUp(
    engines,
    present.flatMap(([, questions]) => questions),
  );
  const answers = new Map<string, (readonly Asked[])[]>();
  for (const [name, questions] of present) {
    const each: (readonly Asked[])[] = [];
    for (const [index, { read }] of databases.entries()) {
      const engine = engines[index];
      if (engine) each.push(await ask(engine, read, questions));
    }
    answers.set(name, each);
  }
  await Promise.all(engines.map((engine) => engine.stop()));
  await Promise.all(databases.map((database) => database.close()));
  answers.set(
    'all classes',
    databases.map((_, index) => [...answers.values()].flatMap((each) => each[index] ?? [])),
  );
  return {
    classes: [...answers].map(([name, each]) => ({ name, measured: each.map(figures) })),
    absent: [...classes.keys()].filter((name) => !answers.has(name)),
    asked: Math.max(...present.map(([, questions]) => questions.length)) * ROUNDS,
    scanned: SCANS,
  };
}

/** Fills the caches and lets the engine compile what it will run, so that the first class and the first library pay for neither. */
async function warmUp(engines: readonly SearchEngine[], questions: readonly Question[]): Promise<void> {
  for (const engine of engines) {
    await engine.settled();
    for (const question of questions) await engine.methods.search(question);
  }
}
