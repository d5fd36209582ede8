import { rm } from 'node:fs/promises';
import { launch, newPerson, quit, type Program } from '../e2e/launch';
import { processCpu } from './process-cpu';

/** One start of the window, in seconds from the start of its process. */
interface WindowStart {
  readonly loaded: number;
  /** The search box is seen, enabled, still, and took a click and the focus. */
  readonly usable: number;
  /** A query typed into it is answered on the screen. */
  readonly answered: number;
  /** CPU seconds of all its processes until then; NaN where this Electron does not tell. */
  readonly cpu: number;
}

/** Starts the program as a person who used this library last, and types a query as soon as the search box takes it. */
export async function windowStart(library: string, query: string): Promise<WindowStart> {
  const person = await newPerson({ language: 'id', recentLibraries: [library] });
  const begun = performance.now();
  const since = (): number => (performance.now() - begun) / 1000;
  const program = await launch(person);
  try {
    const loaded = since();
    const box = program.page.locator('[data-search-box]');
    await box.click({ timeout: 60_000 });
    await program.page.waitForFunction(() => document.activeElement?.matches('[data-search-box]'));
    const usable = since();
    await program.page.keyboard.type(query);
    await program.page.keyboard.press('Enter');
    await program.page.getByRole('region', { name: 'Hasil pencarian' }).locator('mark').first().waitFor({ timeout: 60_000 });
    const answered = since();
    const typed = await box.inputValue();
    if (typed !== query) throw new Error(`The search box lost what was typed: “${typed}” instead of “${query}”`);
    return { loaded, usable, answered, cpu: await totalCpu(program) };
  } finally {
    await quit(program);
    await rm(person.folder, { recursive: true, force: true });
  }
}

async function totalCpu(program: Program): Promise<number> {
  return Object.values(await processCpu(program)).reduce((sum, seconds) => sum + seconds, 0);
}
