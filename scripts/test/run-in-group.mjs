import { spawn } from 'node:child_process';
import { seconds } from '../setup/step.mjs';

const groups = new Set();

function endGroup(pid) {
  try {
    if (process.platform === 'win32') process.kill(pid);
    else process.kill(-pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    for (const pid of groups) endGroup(pid);
    process.exit(130);
  });
}

/** Runs a program whose whole family of processes is ended with it, when it is done and when `limit` (ms) has passed. */
export function runInGroup(command, args, { cwd, env, limit }) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'inherit', 'inherit'], detached: process.platform !== 'win32' });
    let why;
    const timer = setTimeout(() => {
      why = `no end after ${seconds(limit)}`;
      endGroup(child.pid);
    }, limit);
    const done = (code, words) => {
      clearTimeout(timer);
      groups.delete(child.pid);
      resolve({ code, why: why ?? words });
    };
    if (child.pid) groups.add(child.pid);
    child.on('error', (error) => done(127, error.message));
    child.on('exit', (code, signal) => {
      endGroup(child.pid);
      done(code ?? 1, signal ? `stopped by ${signal}` : `exit code ${code}`);
    });
  });
}
