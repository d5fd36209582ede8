import { readdirSync } from 'node:fs';

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value && typeof value === 'object' ? Object.values(value).flatMap(stringsIn) : [];
}

/** Imports a module by its URL. A bench that Vite loaded must be handed Node's own import, since its loader is closed by then. */
export type Load = (url: string) => Promise<unknown>;

export const loadHere: Load = (url) => import(url) as Promise<unknown>;

/** All text of each sample innovation with its documents, as it was written for the sample library. */
export async function sampleTexts(load = loadHere): Promise<string[]> {
  const folder = new URL('../../scripts/samples/texts/', import.meta.url);
  const names = readdirSync(folder).filter((name) => name.endsWith('.mjs'));
  const modules = await Promise.all(names.map((name) => load(new URL(name, folder).href)));
  return modules.map((module) => stringsIn({ ...(module as object) }).join('\n'));
}
