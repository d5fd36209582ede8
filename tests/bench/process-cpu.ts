import type { Program } from '../e2e/launch';

/** CPU seconds since their start of the program's processes that live, by what they are; NaN where this Electron does not tell. */
export function processCpu({ app }: Program): Promise<Readonly<Record<string, number>>> {
  return app.evaluate(({ app: running }) => {
    const sums: Record<string, number> = {};
    for (const { type, name, cpu } of running.getAppMetrics()) {
      const key = name ?? type;
      sums[key] = (sums[key] ?? 0) + (cpu.cumulativeCPUUsage ?? Number.NaN);
    }
    return sums;
  });
}
