import { readFile } from 'node:fs/promises';
import type { Program } from '../e2e/launch';

/** Seconds the page's main thread has run, and waited for a processor that others held; NaN where the system does not tell. */
export interface Turns {
  readonly ran: number;
  readonly waited: number;
}

/** Tells the window's own work from the load of the machine: a block may be a turn that did not come. */
export async function pageTurns({ app }: Program): Promise<Turns> {
  const pid = await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId());
  const text = await readFile(`/proc/${pid}/schedstat`, 'utf8').catch(() => '');
  const [ran = Number.NaN, waited = Number.NaN] = text === '' ? [] : text.split(' ').map((nanoseconds) => Number(nanoseconds) / 1e9);
  return { ran, waited };
}
