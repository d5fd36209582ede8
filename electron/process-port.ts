/** The line to whoever started this process. */
export interface Port {
  onMessage(listener: (message: unknown) => void): void;
  send(message: unknown): void;
}

/** Opens the line: a message port in Electron, Node's own channel in the terminal. The process ends when it breaks. */
export function openPort(): Promise<Port> {
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
