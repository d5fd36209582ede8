import { rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createIndexKeeper } from '../../electron/core/search/index/index-keeper';
import { removeIndex } from '../../electron/core/search/index/index-file';
import { openBenchDatabase } from './search-library';

/** What making the index of a library cost. Seconds and bytes. */
export interface IndexingCost {
  readonly cpu: number;
  readonly wall: number;
  readonly bytes: number;
  /** Of this process, and what it held before it began. */
  readonly peak: number;
  readonly before: number;
}

/** Throws a library's index away and makes it again, as the program does in the background. */
export async function measureIndexing(folder: string): Promise<IndexingCost> {
  const path = join(folder, 'search-index.sqlite');
  await removeIndex(path);
  const database = await openBenchDatabase(folder);
  // what the bulk rows left on the list would be done twice
  await database.write((tx) => tx.run('DELETE FROM search_dirty'));
  const before = process.memoryUsage.rss();
  let peak = before;
  const watch = setInterval(() => (peak = Math.max(peak, process.memoryUsage.rss())), 50);
  const [cpu, start] = [process.cpuUsage(), performance.now()];
  const keeper = createIndexKeeper(path, database, {
    script: join(import.meta.dirname, '../../out/main/word-thread.js'),
    library: join(folder, 'archive.sqlite'),
  });
  await keeper.settled();
  const wall = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  clearInterval(watch);
  await keeper.stop();
  await database.close();
  rmSync(`${path}-wal`, { force: true });
  return { cpu: (user + system) / 1e6, wall, bytes: statSync(path).size, peak, before };
}
