import { readdirSync } from 'node:fs';

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value && typeof value === 'object' ? Object.values(value).flatMap(stringsIn) : [];
}

/** All text of each sample innovation with its documents, as it was written for the sample library. */
export async function sampleTexts(): Promise<string[]> {
  const folder = new URL('../../scripts/samples/texts/', import.meta.url);
  const names = readdirSync(folder).filter((name) => name.endsWith('.mjs'));
  const modules = await Promise.all(names.map((name) => import(new URL(name, folder).href) as Promise<unknown>));
  return modules.map((module) => stringsIn({ ...(module as object) }).join('\n'));
}
