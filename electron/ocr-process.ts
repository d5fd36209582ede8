import { openPort } from './process-port';

// pdf.js and tesseract.js take any Electron process whose `type` is not "browser" for a web page; here they must know that they run on Node.
Object.defineProperty(process, 'type', { value: undefined, configurable: true });

process.on('unhandledRejection', (error) => {
  console.error('ocr process:', error);
  process.exit(70);
});

const port = openPort();
const { serveOcr } = await import('./core/import/ocr/ocr-process-work');
serveOcr(await port);
