import { parseArgs, type ParseArgsConfig } from 'node:util';

/** A command that was called wrongly: exit code 2. */
export class WrongUsage extends Error {}

/** What may be given to each command: options with a value (repeatable), switches, and how many plain words. */
export interface CommandShape {
  readonly options?: readonly string[];
  readonly switches?: readonly string[];
  readonly words: readonly [least: number, most: number];
}

/** What was given. */
export interface CommandArguments {
  readonly words: readonly string[];
  values(option: string): readonly string[];
  value(option: string): string | undefined;
  has(option: string): boolean;
}

/** Options of which several values may follow one name. */
const manyValues = new Set(['document', 'innovation', 'first', 'remove', 'also']);

/** Reads a command's words and options; anything unknown, missing or given twice is `WrongUsage`. `--` ends the options. */
export function readArguments(given: readonly string[], shape: CommandShape): CommandArguments {
  const names = shape.options ?? [];
  const options: NonNullable<ParseArgsConfig['options']> = { json: { type: 'boolean' } };
  for (const name of names) options[name] = { type: 'string', multiple: true };
  for (const name of shape.switches ?? []) options[name] = { type: 'boolean' };
  const parsed = parse(spreadValues(given), options);
  const words = parsed.positionals;
  if (words.length < shape.words[0] || words.length > shape.words[1]) throw new WrongUsage();
  const values = (option: string) => (parsed.values[option] as string[] | undefined) ?? [];
  for (const name of names) if (!manyValues.has(name) && values(name).length > 1) throw new WrongUsage(name);
  return { words, values, value: (option) => values(option)[0], has: (option) => parsed.values[option] === true };
}

function parse(args: readonly string[], options: NonNullable<ParseArgsConfig['options']>) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new WrongUsage(error instanceof Error ? error.message : '');
  }
}

/** `--document A B` means `--document A --document B`. */
function spreadValues(given: readonly string[]): string[] {
  const spread: string[] = [];
  let current: string | undefined;
  let ended = false;
  let taken = 0;
  for (const word of given) {
    if (ended || word === '--') {
      ended = true;
      spread.push(word);
    } else if (word.startsWith('-')) {
      current = manyValues.has(word.slice(2)) ? word : undefined;
      taken = 0;
      spread.push(word);
    } else {
      if (current && taken > 0) spread.push(current);
      taken += 1;
      spread.push(word);
    }
  }
  return spread;
}
