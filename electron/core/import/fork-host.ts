import { fork } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import type { ProcessHost } from './watched-processes';

const pageBytes = 4096;

/** Starts processes as children of this one: for the terminal and for tests. `script` is the built entry of the process. */
export function createForkHost(script: string): ProcessHost {
  return {
    start: () => {
      const child = fork(script, { stdio: ['ignore', 'ignore', 'ignore', 'ipc'], serialization: 'advanced' });
      if (child.pid === undefined) return new Promise((_resolve, reject) => child.once('error', reject));
      child.on('error', () => child.kill('SIGKILL')); // a failed send or start shows as the process being gone
      return Promise.resolve({
        pid: child.pid,
        send: (message: unknown) => void (child.connected && child.send(message as object)),
        onMessage: (listener: (message: unknown) => void) => void child.on('message', listener),
        onExit: (listener: () => void) => {
          if (child.exitCode !== null || child.signalCode !== null) queueMicrotask(listener);
          else child.once('exit', listener);
        },
        kill: () => void child.kill('SIGKILL'),
      });
    },
    memory: ({ pid }) => residentMemory(pid),
  };
}

/** Bytes a process holds in memory; known on Linux only. */
async function residentMemory(pid: number | undefined): Promise<number | undefined> {
  try {
    const [, resident] = (await readFile(`/proc/${pid}/statm`, 'utf8')).split(' ');
    return Number(resident) * pageBytes;
  } catch {
    return undefined;
  }
}
