import { say } from '../setup/step.mjs';
import { growth, heading, median, spread, table } from './figures.mjs';
import { measuredImport } from './measured-import.mjs';

/** Makes the library of each size `rounds` times, in turn; what the last round made stays. Answers the runs of each size. */
export async function makeLibraries(sizes, rounds) {
  const runs = sizes.map(() => []);
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, { documents, library }] of sizes.entries()) runs[index].push(await measuredImport(documents, library));
  }
  return runs;
}

/** Prints what the imports cost, and how the cost grows from the smallest to the largest library. */
export function printIndexing(runs) {
  heading('Indexing: .md files by `rumah import` into a new library');
  const values = (each, key) => each.map((run) => run[key]);
  const rate = (each, key) => each.map((run) => run.documents / run[key]);
  table(
    ['documents', 'documents per CPU-second', 'CPU', 'wall', 'documents per second'],
    runs.map((each) => [
      String(each[0].documents),
      spread(rate(each, 'cpu'), '/s'),
      spread(values(each, 'cpu'), 's'),
      spread(values(each, 'wall'), 's'),
      spread(rate(each, 'wall'), '/s'),
    ]),
  );
  const cost = (each, key) => ({ size: each[0].documents, cost: median(values(each, key)) });
  const [small, large] = [runs[0], runs.at(-1)];
  const by = (key) => growth(cost(small, key), cost(large, key)).toFixed(2);
  say(`  Growth: CPU ~ documents^${by('cpu')}, wall ~ documents^${by('wall')}.`);
  say(`  Median (least to most) of ${small.length} runs of each size, in turn. CPU is user + system of rumah and its extract`);
  say("  processes, as the shell's `times` counts them (10 ms steps); the start of the programs is in it.");
}
