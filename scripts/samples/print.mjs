import { readFile, writeFile } from 'node:fs/promises';
import { app, BrowserWindow } from 'electron';

/** Runs inside Electron: prints each page listed in the job file (last argument) to its PDF. */
async function print() {
  const { footer, pages } = JSON.parse(await readFile(process.argv.at(-1), 'utf8'));
  const window = new BrowserWindow({ show: false, webPreferences: { sandbox: true, javascript: false } });
  for (const page of pages) {
    await window.loadFile(page.html);
    const bytes = await window.webContents.printToPDF({
      pageSize: 'A4',
      margins: { top: 0.95, bottom: 0.95, left: 0.98, right: 0.98 },
      displayHeaderFooter: true,
      headerTemplate: '<span></span>',
      footerTemplate: footer,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
    });
    await writeFile(page.pdf, bytes);
  }
}

// Not awaited: Electron holds `ready` back until this module is done.
void app
  .whenReady()
  .then(print)
  .then(
    () => app.exit(0),
    (error) => {
      console.error(error);
      app.exit(1);
    },
  );
