import { tmpdir } from 'node:os';
import { isAbsolute, join, resolve } from 'node:path';
import { LibraryError } from '../contract/errors';
import { namedFailure } from '../core/database/failure';
import { createForkHost } from '../core/import/fork-host';
import { findLibreOffice, type LibreOffice } from '../core/import/libre-office';
import { openLibrary } from '../core/library';
import { readArguments, WrongUsage, type CommandArguments } from './arguments';
import { commands } from './commands';
import type { CommandContext, CommandResult } from './context';
import { loadWords, type Words } from './words';

export interface Terminal {
  /** The program's own folder, with `resources/` and `out/`. */
  readonly root: string;
  readonly language: 'id' | 'en';
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

/** Runs one command; gives the exit code: 0 done, 1 something failed, 2 wrong usage. */
export async function runCommandLine(given: readonly string[], terminal: Terminal): Promise<0 | 1 | 2> {
  const words = await loadWords(join(terminal.root, 'resources'), terminal.language);
  const json = given.slice(0, given.includes('--') ? given.indexOf('--') : given.length).includes('--json');
  try {
    const result = await runCommand(given, terminal, words);
    if (!result.silent) terminal.out(json ? `${JSON.stringify(result.json)}\n` : `${result.text}\n`);
    return result.failed ? 1 : 0;
  } catch (error) {
    return reportFailure(error, { terminal, words, json });
  }
}

async function runCommand(given: readonly string[], terminal: Terminal, words: Words): Promise<CommandResult> {
  const [name, ...rest] = given;
  if (name === '--help' || name === 'help') return { json: { usage: words.say('usage') }, text: words.say('usage') };
  const command = name === undefined ? undefined : Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) throw new WrongUsage();
  const libreOffice = await findLibreOffice(process.platform, tmpdir());
  return command.run(createContext(readArguments(rest, command), terminal, words, libreOffice));
}

function createContext(given: CommandArguments, terminal: Terminal, words: Words, libreOffice?: LibreOffice): CommandContext {
  const absolute = (path: string) => (isAbsolute(path) ? path : resolve(path));
  const folder = () => {
    const path = given.value('library');
    if (!path) throw new WrongUsage('--library');
    return absolute(path);
  };
  const options = {
    resources: join(terminal.root, 'resources'),
    extractHost: createForkHost(join(terminal.root, 'out', 'main', 'extract-process.js')),
    ocr: {
      host: createForkHost(join(terminal.root, 'out', 'main', 'ocr-process.js')),
      languageData: join(terminal.root, 'out', 'tessdata'),
    },
    ...(libreOffice && { libreOffice }),
    wordThread: join(terminal.root, 'out', 'main', 'word-thread.js'),
    now: () => new Date(),
  };
  return {
    given,
    words,
    options,
    folder,
    absolute,
    progress: (line) => {
      if (!given.has('json')) terminal.err(`${line}\n`);
    },
    out: (line) => terminal.out(`${line}\n`),
    withLibrary: async (mode, work) => {
      const library = await openLibrary({ ...options, folder: folder(), mode });
      try {
        return await work(library);
      } finally {
        await library.close();
      }
    },
  };
}

function reportFailure(error: unknown, context: { terminal: Terminal; words: Words; json: boolean }): 1 | 2 {
  const { terminal, words, json } = context;
  if (error instanceof WrongUsage) {
    const message = [error.message, words.say('usage')].filter((part) => part !== '').join('\n');
    if (json) terminal.out(`${JSON.stringify({ error: { code: 'wrong-usage', message: error.message || words.say('wrong-usage') } })}\n`);
    terminal.err(`${message}\n`);
    return 2;
  }
  const named = namedFailure(error);
  const known = named instanceof LibraryError ? named : new LibraryError('internal', {}, { cause: error });
  if (json) terminal.out(`${JSON.stringify({ error: { code: known.code, message: words.error(known) } })}\n`);
  terminal.err(`${words.error(known)} (${known.code})\n`);
  if (known.code === 'internal' && error instanceof Error) terminal.err(`${error.stack ?? error.message}\n`);
  return 1;
}
