import { app, type BrowserWindow } from 'electron';

/** A second start of the program brings the first one forward. */
export function keepOneProgram(window: () => BrowserWindow | undefined): void {
  app.on('second-instance', () => {
    const shown = window();
    if (shown?.isMinimized() === true) shown.restore();
    shown?.focus();
  });
}

/** Lets `finish` end (the library closed, settings written) before the program does. */
export function endGracefully(finish: () => Promise<unknown>): void {
  let isFinished = false;
  app.on('window-all-closed', () => app.quit());
  app.on('will-quit', (event) => {
    if (isFinished) return;
    event.preventDefault();
    void finish().finally(() => {
      isFinished = true;
      // not within this event: Electron passes over a second quit while it still asks about the first
      setImmediate(() => app.quit());
    });
  });
}
