// pdf.js takes any Electron process whose `type` is not "browser" for a web page; here it must know that it runs on Node.
Object.defineProperty(process, 'type', { value: undefined, configurable: true });

interface Port {
  onMessage(listener: (message: unknown) => void): void;
  send(message: unknown): void;
}

/** The line to whoever started this process: a message port in Electron, Node's own channel in the terminal. */
function openPort(): Promise<Port> {
  const { parentPort } = process as { parentPort?: Electron.ParentPort };
  if (parentPort) return new Promise((resolve) => parentPort.once('message', ({ ports: [port] }) => port && resolve(messagePort(port))));
  process.on('disconnect', () => process.exit(0));
  return Promise.resolve({
    onMessage: (listener) => void process.on('message', listener),
    send: (message) => void process.send?.(message),
  });
}

function messagePort(port: Electron.MessagePortMain): Port {
  port.on('close', () => process.exit(0));
  return {
    onMessage: (listener) => {
      port.on('message', (event) => listener(event.data));
      port.start();
    },
    send: (message) => port.postMessage(message),
  };
}

process.on('unhandledRejection', (error) => {
  console.error('extract process:', error);
  process.exit(70);
});

const port = openPort();
const { serveExtraction } = await import('./core/import/extract-process-work');
serveExtraction(await port);
