import { rm } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import type { ImportState, OcrState } from '../../electron/contract/types';
import { call, dropFiles, launch, newPerson, quit, type Program } from '../e2e/launch';
import { processCpu } from './process-cpu';
import { processMemory } from './process-memory';
import { pageTurns, type Turns } from './process-turns';
import { readProbes, startProbes, type Probes } from './window-probes';

/** What was measured over a time: probes and searches, in milliseconds. */
interface Stretch extends Probes, Turns {
  readonly seconds: number;
  readonly searches: number;
  readonly searchMedian: number;
  readonly searchLongest: number;
  /** CPU seconds spent meanwhile, by process. */
  readonly cpu: Readonly<Record<string, number>>;
  /** Most bytes that one process of a kind held, looked at after each search. */
  readonly memory: Readonly<Record<string, number>>;
}

interface Blocked {
  readonly idle: Stretch;
  readonly importing: Stretch;
  /** While pictures were read afterwards; absent where nobody waited for them. */
  readonly recognising?: Stretch;
  readonly files: number;
  /** How many files ended in each status. */
  readonly outcomes: Readonly<Record<string, number>>;
  /** From the drop to the last file. */
  readonly seconds: number;
}

const IDLE = 5_000;
const EVERY = 200;
const LONGEST = 300_000;

/**
 * Drops a folder on the window of this library, and watches the window until all its files have an outcome; where they are `mixed`, until the
 * pictures among them are read too. Files that are not mixed are whole, and all must come in.
 */
export async function blockedWhileImporting(library: string, folder: string, query: string, mixed = false): Promise<Blocked> {
  const person = await newPerson({ language: 'id', recentLibraries: [library] });
  const program = await launch(person);
  try {
    await program.page.locator('[data-search-box]').click({ timeout: 60_000 });
    await wait(2_000); // the start itself is another figure
    const until = performance.now() + IDLE;
    const idle = await watch(program, query, async () => performance.now() < until);
    let state: ImportState | undefined;
    const drop = () => dropFiles(program.page, [folder]);
    const importing = await watch(
      program,
      query,
      async () => {
        state = await call<ImportState | undefined>(program.page, 'library.importState');
        return state?.running !== false;
      },
      drop,
    );
    const files = state?.files ?? [];
    const lost = files.filter(({ status }) => status !== 'imported').length;
    if ((lost > 0 && !mixed) || files.length === 0) throw new Error(`${lost} of ${files.length} files did not come in`);
    const recognises = async () => (await call<OcrState>(program.page, 'library.ocrState')).pagesLeft > 0;
    const recognising = mixed ? await watch(program, query, recognises) : undefined;
    const outcomes: Record<string, number> = {};
    for (const { status } of files) outcomes[status] = (outcomes[status] ?? 0) + 1;
    return { idle, importing, ...(recognising && { recognising }), files: files.length, outcomes, seconds: importing.seconds };
  } finally {
    await quit(program);
    await rm(person.folder, { recursive: true, force: true });
  }
}

/** Searches as the page would, every now and then, as long as `goesOn`. */
async function watch(
  program: Program,
  query: string,
  goesOn: () => Promise<boolean>,
  begin: () => Promise<void> = () => Promise.resolve(),
): Promise<Stretch> {
  await startProbes(program);
  const before = await processCpu(program);
  const turns = await pageTurns(program);
  const start = performance.now();
  const times: number[] = [];
  const memory: Record<string, number> = {};
  await begin();
  do {
    times.push(await searchFromPage(program, query));
    for (const [name, bytes] of Object.entries(await processMemory(program))) memory[name] = Math.max(memory[name] ?? 0, bytes);
    await wait(EVERY);
    if (performance.now() - start > LONGEST) throw new Error('The import did not end in time');
  } while (await goesOn());
  const seconds = (performance.now() - start) / 1000;
  const cpu = Object.entries(await processCpu(program)).map(([name, used]) => [name, used - (before[name] ?? 0)] as const);
  const { ran, waited } = await pageTurns(program);
  times.sort((a, b) => a - b);
  return {
    ...(await readProbes(program)),
    ...{ seconds, searches: times.length, ran: ran - turns.ran, waited: waited - turns.waited },
    searchMedian: times[Math.floor(times.length / 2)] ?? Number.NaN,
    searchLongest: times.at(-1) ?? Number.NaN,
    cpu: Object.fromEntries(cpu),
    memory,
  };
}

/** Milliseconds, on the page's own clock, from asking to the answer. */
function searchFromPage({ page }: Program, query: string): Promise<number> {
  return page.evaluate(async (words) => {
    const { rumah } = window as unknown as { rumah: { call(channel: string, args: unknown): Promise<{ ok: boolean }> } };
    const start = performance.now();
    const { ok } = await rumah.call('library.search', { query: words });
    return ok ? performance.now() - start : Number.NaN;
  }, query);
}
