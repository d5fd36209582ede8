import type { ImportState } from '../../contract/types';
import type { LibraryEvents } from '../../core/library-parts';
import { openLibrary } from '../../core/library';
import { WrongUsage } from '../arguments';
import type { Command, CommandContext } from '../context';
import { fileJson, fileText } from '../import-text';

type Line = ImportState['files'][number];

/** `rumah watch DIR`: imports what comes into a folder until it is told to end; a line a file, with `--json` a JSON line. */
export const watchCommand: Command = async (context) => {
  const { given, options, folder, absolute, words, out } = context;
  const [path = '', form] = given.words;
  if (form !== undefined && form !== 'lines') throw new WrongUsage(form);
  const ended = new Promise<void>((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
  const print = printLines(context);
  const library = await openLibrary({ ...options, folder: folder(), mode: 'write', goOn: true, onEvent: print.event });
  try {
    print.skip((await library.importState({}))?.files ?? []);
    library.watch(absolute(path), (present) => {
      const json = JSON.stringify({ watching: absolute(path), present });
      out(given.has('json') ? json : words.say(present ? 'watching' : 'watch-absent', { path: absolute(path) }));
    });
    await ended;
  } finally {
    await library.close();
  }
  return { json: {}, text: '', silent: true };
};

/** Prints each line once when it has its outcome. */
function printLines({ given, words, out }: CommandContext) {
  const printed = new Set<number | undefined>();
  const skip = (lines: readonly Line[]) => lines.filter(({ status }) => isFinal(status)).forEach(({ job }) => printed.add(job));
  const show = (line: Line) => {
    if (!isFinal(line.status)) printed.delete(line.job);
    if (!isFinal(line.status) || printed.has(line.job)) return;
    printed.add(line.job);
    const file = fileJson(line, words);
    out(given.has('json') ? JSON.stringify(file) : fileText(file, words));
  };
  const event = <Name extends keyof LibraryEvents>(name: Name, payload: LibraryEvents[Name]) => {
    if (name === 'import-progress') (payload as LibraryEvents['import-progress']).files.forEach(show);
    if (name === 'import-changes') (payload as LibraryEvents['import-changes']).changed.forEach(({ line }) => show(line));
  };
  return { event, skip };
}

function isFinal(status: Line['status']): boolean {
  return status !== 'waiting' && status !== 'reading';
}
