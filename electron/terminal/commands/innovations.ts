import { innovationDraftSchema } from '../../contract/api';
import type { DocumentId, Innovation, InnovationId, InnovationSummary } from '../../contract/types';
import { WrongUsage } from '../arguments';
import type { Command, CommandContext } from '../context';
import type { Words } from '../words';

/** `rumah innovations`: the records. */
export const innovationsCommand: Command = ({ withLibrary, words }) =>
  withLibrary('read', async (library) => {
    const innovations = (await library.innovations({})).map(innovationLine);
    const lines = innovations.map(({ id, name, region, year, status }) => {
      return `${id}  ${words.say(`state.${status}`).padEnd(10)} ${name}${region ? ` · ${region}` : ''}${year ? ` · ${year}` : ''}`;
    });
    return { json: { innovations }, text: lines.join('\n') || words.say('no-innovations') };
  });

function innovationLine({ id, name, expansion, agency, region, year, stage, status, documents }: InnovationSummary) {
  return {
    ...{ id, name, status, documents },
    ...(expansion && { expansion }),
    ...(agency && { agency }),
    ...(region && { region }),
    ...(year && { year }),
    ...(stage && { stage }),
  };
}

/** `rumah innovation ID` shows one record; `rumah innovation create --document ID…` makes one. */
export const innovationCommand: Command = async (context) => {
  const [word = ''] = context.given.words;
  const record = await (word === 'create' ? createInnovation(context) : showInnovation(context, word as InnovationId));
  return { json: record, text: innovationText(record, context.words) };
};

function showInnovation({ withLibrary }: CommandContext, id: InnovationId): Promise<Innovation> {
  return withLibrary('read', (library) => library.innovation({ id }));
}

function createInnovation({ given, withLibrary }: CommandContext): Promise<Innovation> {
  const ids = given.values('document') as DocumentId[];
  const [first] = ids;
  if (!first) throw new WrongUsage('--document');
  return withLibrary('write', async (library) => {
    const year = given.value('year');
    const draft = {
      name: given.value('name') ?? (await library.document({ id: first })).title.slice(0, 300),
      documents: ids.map((documentId) => ({ documentId, role: 'proposal' as const })),
      status: given.has('publish') ? ('published' as const) : ('draft' as const),
      ...(year !== undefined && { year: Number(year) }),
      ...Object.fromEntries(
        ['expansion', 'agency', 'region', 'summary'].flatMap((field) =>
          given.has(field) || given.value(field) ? [[field, given.value(field)]] : [],
        ),
      ),
    };
    const checked = innovationDraftSchema.safeParse(draft);
    if (!checked.success)
      throw new WrongUsage(checked.error.issues.map(({ path, message }) => `--${path.join('.')}: ${message}`).join('\n'));
    return library.createInnovation(checked.data);
  });
}

function innovationText(record: Innovation, words: Words): string {
  const fields = (['summary', 'problem', 'howItWorks', 'results', 'resources', 'replicationNotes'] as const).flatMap((field) => {
    const text = record[field];
    return text ? ['', words.say(`field.${field}`), text] : [];
  });
  const line = [record.agency, record.region, record.year, words.say(`state.${record.status}`)]
    .filter((part) => part !== undefined)
    .join(' · ');
  return [`${record.name}  ${record.id}`, ...(record.expansion ? [record.expansion] : []), line, ...fields].join('\n');
}
