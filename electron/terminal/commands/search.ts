import { extname } from 'node:path';
import { resultFormats, searchOrders, type ResultFormat, type SearchOrder } from '../../contract/types';
import { WrongUsage } from '../arguments';
import type { Command, CommandContext, CommandResult } from '../context';
import { searchJson, searchText } from '../search-text';

const many = Number.MAX_SAFE_INTEGER;

/** `rumah search QUERY`: ranked hits with the sentences that answer; with `--out` the whole list as a file. */
export const searchCommand: Command = (context) => {
  const { given, withLibrary, words } = context;
  const query = given.words.join(' ');
  const order = orderOf(given);
  const out = given.value('out');
  if (out !== undefined) return exportCommand(context, { query, out, ...(order && { order }) });
  const limit = whole(given, 'limit', 1, 1000);
  const offset = whole(given, 'offset', 0, many);
  return withLibrary('read', async (library) => {
    const page = await library.search({
      query,
      ...(limit !== undefined && { limit }),
      ...(offset !== undefined && { offset }),
      ...(order && { order }),
      includeOlder: given.has('include-older'),
      facets: given.has('facets'),
      explain: given.has('explain'),
    });
    const shown = { facets: given.has('facets'), explain: given.has('explain') };
    return { json: searchJson(page, shown), text: searchText(page, shown, words) };
  });
};

interface ExportRequest {
  readonly query: string;
  readonly out: string;
  readonly order?: SearchOrder;
}

function exportCommand({ given, withLibrary, words, absolute }: CommandContext, request: ExportRequest): Promise<CommandResult> {
  const { out, ...search } = request;
  const format = formatOf(out);
  const useless = ['limit', 'offset'].filter((option) => given.value(option) !== undefined);
  useless.push(...['facets', 'explain', 'include-older'].filter((option) => given.has(option)));
  if (useless.length > 0) throw new WrongUsage(`--out, --${useless.join(', --')}`);
  const path = absolute(out);
  return withLibrary('read', async (library) => {
    const rows = await library.exportResults({ ...search, format, path, language: words.language });
    return { json: { path, rows }, text: words.say('results-written', { path, rows }) };
  });
}

function formatOf(path: string): ResultFormat {
  const ending = extname(path).slice(1).toLowerCase();
  const format = resultFormats.find((one) => one === ending);
  if (!format) throw new WrongUsage(`--out ${path}: ${resultFormats.map((one) => `.${one}`).join(' ')}`);
  return format;
}

function orderOf(given: CommandContext['given']): SearchOrder | undefined {
  const value = given.value('order');
  const order = searchOrders.find((one) => one === value);
  if (value !== undefined && !order) throw new WrongUsage(`--order ${value}: ${searchOrders.join(' ')}`);
  return order;
}

/** A whole number within bounds, or nothing where the option was not given. */
export function whole(given: CommandContext['given'], option: string, least: number, most: number): number | undefined {
  const value = given.value(option);
  if (value === undefined) return undefined;
  const number = Number(value);
  if (!/^\d+$/.test(value) || number < least || number > most) throw new WrongUsage(`--${option} ${value}`);
  return number;
}
