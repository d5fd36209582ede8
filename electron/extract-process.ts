import { openPort } from './process-port';

// pdf.js takes any Electron process whose `type` is not "browser" for a web page; here it must know that it runs on Node.
Object.defineProperty(process, 'type', { value: undefined, configurable: true });

process.on('unhandledRejection', (error) => {
  console.error('extract process:', error);
  process.exit(70);
});

const port = openPort();
const { serveExtraction } = await import('./core/import/extract-process-work');
serveExtraction(await port);
