import { LibraryError } from '../../contract/errors';
import type { ImportRun, ImportState, RunId } from '../../contract/types';
import type { Library } from '../../core/library-parts';
import { WrongUsage, type CommandArguments } from '../arguments';
import type { Command, CommandContext } from '../context';
import { fileJson, fileText } from '../import-text';
import type { Words } from '../words';

/** `rumah import PATH…`: one line a file; exit 1 when any was refused. `--wait` ends when the scans are read too. */
export const importCommand: Command = ({ given, withLibrary, absolute, words }) =>
  withLibrary('write', async (library) => {
    const stop = () => void library.cancelImport({});
    process.once('SIGINT', stop);
    const asked = { paths: given.words.map(absolute), source: 'terminal' as const, wait: given.has('wait') };
    const report = await library.importPaths(asked).finally(() => process.off('SIGINT', stop));
    const files = report.files.map((file) => fileJson(file, words));
    const text = [
      ...files.map((file) => fileText(file, words)),
      words.say('import-done', { ...report.counts, noText: report.counts['no-text'] }),
    ];
    return { json: { ...report, files }, text: text.join('\n'), failed: report.counts.refused + report.counts.cancelled > 0 };
  });

/** `rumah queue [RUN]`: all imports and the lines of one; with a switch or option it changes the queue first. */
export const queueCommand: Command = (context) => {
  const { given, withLibrary } = context;
  const changes = ['resume', 'retry', 'cancel'].some((name) => given.has(name)) || ['first', 'remove'].some((name) => given.value(name));
  return withLibrary(changes ? 'write' : 'read', async (library) => {
    if (changes) await changeQueue(library, context);
    return showQueue(library, given, context.words);
  });
};

async function changeQueue(library: Library, { given }: CommandContext): Promise<void> {
  const first = jobNumbers(given.values('first'));
  const removed = jobNumbers(given.values('remove'));
  if (first.length > 0) await library.moveImportFirst({ jobs: first });
  if (removed.length > 0) await library.removeImportLines({ jobs: removed });
  if (given.has('cancel')) await library.cancelImport({ runId: requireRunId(given) });
  if (given.has('retry')) await library.retryImport({ runId: requireRunId(given) });
  if (given.has('resume')) await library.resumeImport({});
  if (!given.has('resume') && !given.has('retry')) return;
  let isStopped = false;
  const stop = () => {
    isStopped = true;
    void library.close(); // what is in hand waits again for the next time
  };
  process.once('SIGINT', stop);
  await library.importsEnded().finally(() => process.off('SIGINT', stop));
  if (isStopped) throw new LibraryError('cancelled');
}

function requireRunId(given: CommandArguments): RunId {
  if (given.words[0] === undefined) throw new WrongUsage('RUN');
  return given.words[0] as RunId;
}

function jobNumbers(values: readonly string[]): number[] {
  const numbers = values.map(Number);
  if (!numbers.every((number) => Number.isInteger(number) && number > 0)) throw new WrongUsage('JOB');
  return numbers;
}

async function showQueue(library: Library, given: CommandArguments, words: Words) {
  const runs = await library.importRuns({});
  const runId = (given.words[0] as RunId | undefined) ?? runs[0]?.id;
  if (given.has('csv')) {
    const csv = runId ? await library.exportRunCsv({ runId }) : '';
    return { json: { csv }, text: csv.replace(/\n$/, '') }; // the line's end that every answer gets is the last row's own
  }
  const lines: ImportState['files'] = runId ? (await library.importRun({ runId })).lines : [];
  const files = lines.map((line) => fileJson(line, words, true));
  const texts = [...runs.map((run) => runText(run, words)), ...(given.words[0] ? files.map((file) => fileText(file, words)) : [])];
  return { json: { runs, files }, text: texts.join('\n') || words.say('queue-empty') };
}

function runText({ id, startedAt, source, state, files, waiting }: ImportRun, words: Words): string {
  const counts = words.say('run-counts', { files, waiting });
  return `${id}  ${startedAt}  ${words.say(`source.${source}`)}  ${words.say(`run-state.${state}`)}  ${counts}`;
}

/** `rumah undo RUN`: takes away what an import added and nobody attached. */
export const undoCommand: Command = ({ given, withLibrary, words }) => {
  const dryRun = given.has('dry-run');
  return withLibrary(dryRun ? 'read' : 'write', async (library) => {
    const report = await library.undoImport({ runId: given.words[0] as RunId, dryRun });
    const counts = { removed: report.removed.length, kept: report.kept.length };
    const kept = report.kept.map(({ title, innovations }) =>
      words.say('undo-kept', { title, innovations: innovations.map(({ name }) => name).join(', ') }),
    );
    return { json: report, text: [words.say(dryRun ? 'undo-preview' : 'undo-done', counts), ...kept].join('\n') };
  });
};
