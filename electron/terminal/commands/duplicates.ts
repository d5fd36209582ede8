import type { Command } from '../context';

/** `rumah duplicates`: documents that may belong together, with the evidence; a person decides. */
export const duplicatesCommand: Command = ({ withLibrary, words }) =>
  withLibrary('read', async (library) => {
    const pairs = await library.duplicates({});
    const lines = pairs.map(({ kind, documents, titles, similarity, evidence }) => {
      const head = words.say('duplicate', { percent: Math.round(similarity * 100), kind });
      const reasons = evidence.map((reason) => `    ${reason.kind}: ${reason.a === reason.b ? reason.a : `${reason.a} | ${reason.b}`}`);
      return [head, ...titles.map((title, index) => `  ${documents[index] ?? ''}  ${title}`), ...reasons].join('\n');
    });
    return { json: { pairs }, text: lines.join('\n') || words.say('no-duplicates') };
  });
