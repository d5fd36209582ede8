import type { DocumentId } from '../../contract/types';
import { WrongUsage } from '../arguments';
import type { Command } from '../context';

/** `rumah versions [ID]`: the versions of a document, and what is offered as a version; `accept` and `dismiss` decide about an offer. */
export const versionsCommand: Command = async (context) => {
  const { given, withLibrary, words } = context;
  const [verb, id] = given.words;
  if (verb === 'accept' || verb === 'dismiss') {
    const of = given.value('of');
    if (id === undefined || of === undefined) throw new WrongUsage('--of');
    const pair = { document: id as DocumentId, of: of as DocumentId };
    return withLibrary('write', async (library) => {
      await (verb === 'accept' ? library.acceptVersion(pair) : library.dismissVersion(pair));
      const versions = await library.versions({ id: pair.document });
      return { json: { versions }, text: words.say(verb === 'accept' ? 'version-accepted' : 'version-dismissed') };
    });
  }
  if (id !== undefined) throw new WrongUsage(id);
  return withLibrary('read', async (library) => {
    const versions = verb === undefined ? [] : await library.versions({ id: verb as DocumentId });
    const known = new Set<string | undefined>([verb, ...versions.map(({ documentId }) => documentId)]);
    const all = await library.versionOffers({});
    const offers = verb === undefined ? all : all.filter(({ documentId, of }) => known.has(documentId) || known.has(of.documentId));
    const lines = [
      ...versions.map(({ documentId, number, title, importedAt }) => `${number}.  ${documentId}  ${importedAt}  ${title}`),
      ...offers.map(({ documentId, title, of }) => words.say('version-offer', { documentId, title, of: of.documentId })),
    ];
    return { json: { versions, offers }, text: lines.join('\n') || words.say('no-versions') };
  });
};
