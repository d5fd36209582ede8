import { readFileSync, readdirSync } from 'node:fs';
import { basename } from 'node:path';

function readProcess(pid) {
  try {
    const parent = Number(/\) \S (\d+)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8'))?.[1]);
    const words = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').filter(Boolean);
    const script = words.find((word) => word.endsWith('.js'));
    const bytes = Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]) * 4096;
    return { pid, parent, name: basename(script ?? words[0] ?? ''), bytes };
  } catch {
    return undefined; // it ended meanwhile
  }
}

/** Name and memory (bytes) of a process and all its descendants, by /proc; none on other systems. */
export function familyMemory(root) {
  if (process.platform !== 'linux') return [];
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((pid) => readProcess(Number(pid)))
    .filter((found) => found !== undefined);
  const family = new Set([root]);
  for (let size = 0; size !== family.size;) {
    size = family.size;
    for (const { pid, parent } of all) if (family.has(parent)) family.add(pid);
  }
  return all.filter(({ pid, name }) => family.has(pid) && name !== 'sh' && name !== '').map(({ name, bytes }) => [name, bytes]);
}
