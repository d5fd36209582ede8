import { say } from '../setup/step.mjs';
import { heading, median, short, table } from './figures.mjs';
import { loadTypeScript } from './typescript.mjs';

const runs = 5;

/** Starts the real window on this library several times and prints how long it takes to be of use. */
export async function printStart({ library, count }, query) {
  heading(`Cold start: the real window, a library of ${count} documents, ${runs} runs`);
  const { windowStart } = await loadTypeScript('tests/bench/window-start.ts');
  const starts = [];
  for (let run = 0; run < runs; run += 1) starts.push(await windowStart(library, query));
  const row = (name, key) => [
    name,
    ...[median, (of) => Math.min(...of), (of) => Math.max(...of)].map((pick) => pick(starts.map((each) => each[key]))),
  ];
  table(
    ['seconds from the start of the process', 'median', 'least', 'most'],
    [
      row('page loaded', 'loaded'),
      row('search box usable: seen, enabled, still, clicked, focused', 'usable'),
      row('a typed query answered on the screen', 'answered'),
      row('CPU of all its processes until then (s)', 'cpu'),
    ],
  );
  say(
    `  In order: ${starts.map(({ usable }) => short(usable)).join(', ')} s to the search box. Each run is a new process of a person with settings of`,
  );
  say("  their own; the files are warm in the system's cache after the first, and Playwright's driver is in the time.");
}

const blocks = [
  ['longest block of the page (gap between timers)', 'timer'],
  ['longest gap between frames', 'frame'],
  ['longest long task (over 50 ms; 0 is none)', 'task'],
  ['long tasks, their number', 'tasks'],
  ['longest block of the main process', 'main'],
  ['a search asked by the page, median', 'searchMedian'],
  ['a search asked by the page, longest', 'searchLongest'],
  ['the page ran (seconds)', 'ran'],
  ['the page waited for a processor (seconds)', 'waited'],
];

/** Drops a folder of files on the real window and prints how long it did not answer meanwhile. */
export async function printInteraction({ library, count }, folder, query) {
  heading(`Interaction: files dropped on the window, a library of ${count} documents`);
  const { blockedWhileImporting } = await loadTypeScript('tests/bench/window-blocked.ts');
  const { idle, importing, files, seconds } = await blockedWhileImporting(library, folder, query);
  const row = ([name, key]) => [name, idle[key], importing[key], importing[key] / idle[key]];
  table(['milliseconds', 'idle', 'importing', 'ratio'], blocks.map(row));
  const notes = [
    `${files} files in ${short(seconds)} s, ${short(files / seconds)} a second, with the live list on the screen; idle: ${short(idle.seconds)} s before the drop.`,
    `Searches asked, one every fifth of a second: ${idle.searches} idle, ${importing.searches} importing.`,
    `CPU seconds while importing, by process that lived at the end: ${cpuByProcess(importing.cpu)}.`,
  ];
  for (const note of notes) say(`  ${note}`);
}

/** Drops files of all kinds on the real window, broken ones and duplicates among them, and prints the pace, the memory and the blocks. */
export async function printMixed({ library, count }, folder, query, document) {
  const { writeMixedFiles } = await loadTypeScript('tests/bench/mixed-files.ts');
  const kinds = await writeMixedFiles(folder, document, count);
  const { blockedWhileImporting } = await loadTypeScript('tests/bench/window-blocked.ts');
  const { idle, importing, recognising, files, outcomes, seconds } = await blockedWhileImporting(library, folder, query, true);
  heading(`Mixed files: ${files} of all kinds dropped on the window, a library of ${count} documents`);
  table(
    ['milliseconds', 'idle', 'importing', 'reading pictures'],
    blocks.map(([name, key]) => [name, idle[key], importing[key], recognising[key]]),
  );
  const processes = [...new Set([idle, importing, recognising].flatMap(({ memory }) => Object.keys(memory)))];
  const mebibytes = (bytes) => (bytes ?? Number.NaN) / 2 ** 20;
  table(
    ['MiB held at most by a process', 'idle', 'importing', 'reading pictures'],
    processes.map((name) => [name, ...[idle, importing, recognising].map(({ memory }) => mebibytes(memory[name]))]),
  );
  say(
    `  ${files} files in ${short(seconds)} s, ${short(files / seconds)} a second; then ${short(recognising.seconds)} s for their pictures.`,
  );
  say(`  Kinds: ${counted(kinds)}.`);
  say(`  Outcomes: ${counted(outcomes)}.`);
  say(`  CPU seconds while importing, by process that lived at the end: ${cpuByProcess(importing.cpu)}.`);
}

function counted(numbers) {
  return Object.entries(numbers)
    .map(([name, number]) => `${name} ${number}`)
    .join(', ');
}

function cpuByProcess(cpu) {
  const sorted = Object.entries(cpu).toSorted(([, a], [, b]) => b - a);
  return sorted.map(([name, used]) => `${name} ${short(used)}`).join(', ');
}
