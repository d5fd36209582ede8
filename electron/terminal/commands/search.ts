import { WrongUsage } from '../arguments';
import type { Command, CommandContext } from '../context';
import { placeOf, plainSnippet } from '../text';

/** `rumah search QUERY`: ranked hits with the sentences that answer. */
export const searchCommand: Command = ({ given, withLibrary, words }) =>
  withLibrary('read', async (library) => {
    const limit = whole(given, 'limit', 1, 1000);
    const offset = whole(given, 'offset', 0, Number.MAX_SAFE_INTEGER);
    const query = given.words.join(' ');
    const includeOlder = given.has('include-older');
    const page = await library.search({
      query,
      includeOlder,
      ...(limit !== undefined && { limit }),
      ...(offset !== undefined && { offset }),
    });
    const hits = page.hits.map(({ documentId, innovationId, title, score, passages }) => ({
      ...(documentId && { documentId }),
      ...(innovationId && { innovationId }),
      title,
      score,
      passages,
    }));
    const lines = hits.flatMap((hit) => [
      `${hit.innovationId ? '◆' : '▫'} ${hit.title}  ${hit.innovationId ?? hit.documentId ?? ''}`,
      ...hit.passages.map((passage) => `    ${placeOf(passage, words).padEnd(8)} ${plainSnippet(passage.snippet)}`),
    ]);
    const { total, ms, notSearchable } = page;
    const text = [
      words.say('search-total', { total, query }),
      ...lines,
      ...(notSearchable > 0 ? [words.say('not-searchable', { n: notSearchable })] : []),
    ];
    return { json: { query, total, ms, hits, notSearchable }, text: text.join('\n') };
  });

function whole(given: CommandContext['given'], option: string, least: number, most: number): number | undefined {
  const value = given.value(option);
  if (value === undefined) return undefined;
  const number = Number(value);
  if (!/^\d+$/.test(value) || number < least || number > most) throw new WrongUsage(`--${option} ${value}`);
  return number;
}
