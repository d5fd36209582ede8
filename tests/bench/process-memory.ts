import type { Program } from '../e2e/launch';

/** Bytes that the program's processes hold now, by what they are; of several of a kind the largest. */
export function processMemory({ app }: Program): Promise<Readonly<Record<string, number>>> {
  return app.evaluate(({ app: running }) => {
    const most: Record<string, number> = {};
    for (const { type, name, memory } of running.getAppMetrics()) {
      const key = name ?? type;
      most[key] = Math.max(most[key] ?? 0, memory.workingSetSize * 1024);
    }
    return most;
  });
}
