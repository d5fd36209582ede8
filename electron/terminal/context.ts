import type { Library, LibraryOptions } from '../core/library-parts';
import type { CommandArguments } from './arguments';
import type { Words } from './words';

/** What a command is given to work with. */
export interface CommandContext {
  readonly given: CommandArguments;
  readonly words: Words;
  /** Options for opening a library, all but which one and how. */
  readonly options: Omit<LibraryOptions, 'folder' | 'mode' | 'create'>;
  /** Opens the library of `--library`, lets the work be done and closes it. */
  withLibrary<T>(mode: LibraryOptions['mode'], work: (library: Library) => Promise<T>): Promise<T>;
  /** Absolute path of what `--library` names. */
  readonly folder: () => string;
  /** Absolute path of a path as it was typed. */
  readonly absolute: (path: string) => string;
  /** A line for people while the work goes on; never on standard output. */
  readonly progress: (line: string) => void;
  /** A line on standard output before the command ends; for commands whose answer is a stream of lines. */
  readonly out: (line: string) => void;
}

/** What a command gives back: one JSON document, the same for people, and whether all went well. */
export interface CommandResult {
  readonly json: unknown;
  readonly text: string;
  readonly failed?: boolean;
  /** All was printed line by line already. */
  readonly silent?: boolean;
}

export type Command = (context: CommandContext) => Promise<CommandResult>;
