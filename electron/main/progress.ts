import type { BrowserWindow } from 'electron';
import type { ImportState } from '../contract/types';

/** Shows a running import on the taskbar. */
export function showProgress(window: BrowserWindow | undefined, { running, files }: ImportState): void {
  if (!window || window.isDestroyed()) return;
  const done = files.filter(({ status }) => status !== 'waiting' && status !== 'reading').length;
  if (!running) window.setProgressBar(-1);
  else window.setProgressBar(files.length === 0 ? 2 : done / files.length);
}
