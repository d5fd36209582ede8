import type { DocumentDetail, DocumentId, DocumentSummary, Section } from '../../contract/types';
import type { Command } from '../context';
import { placeOf } from '../text';
import type { Words } from '../words';

/** `rumah documents`: what is in the library. */
export const documentsCommand: Command = ({ withLibrary, words }) =>
  withLibrary('read', async (library) => {
    const documents = (await library.documents({})).map(documentLine);
    const lines = documents.map(
      ({ id, title, format, status }) => `${id}  ${format.padEnd(4)}  ${words.say(`status.${status}`)}  ${title}`,
    );
    return { json: { documents }, text: lines.join('\n') || words.say('no-documents') };
  });

function documentLine(document: DocumentSummary | DocumentDetail) {
  const { id, title, format, pages, language, importedAt, sha256, status, personalData } = document;
  const { pagesIndexed, pagesWaiting, ocrConfidence, quality, family, versionOf, versionNumber, supersededBy } = document;
  return {
    ...{ id, title, format, pages, language, importedAt, sha256, status },
    ...{ pagesIndexed, pagesWaiting, ocrConfidence, quality, privacyFindings: personalData, family },
    ...{ versionOf, versionNumber, supersededBy },
  };
}

/** `rumah document ID`: one document with all its text. */
export const documentCommand: Command = ({ given, withLibrary, words }) =>
  withLibrary('read', async (library) => {
    const document = await library.document({ id: given.words[0] as DocumentId });
    return { json: documentJson(document), text: documentText(document, words) };
  });

function documentJson(document: DocumentDetail) {
  const { metadata, sections, facts, privacyFindings, characters, bytes, fileName } = document;
  const blocks = document.blocks.map(({ headingPath, ...block }) => ({ ...block, ...(headingPath && { headingPath }) }));
  return {
    ...documentLine(document),
    fileName,
    characters,
    bytes,
    metadata,
    blocks,
    sections: sections.map(sectionJson),
    facts,
    privacyFindings,
  };
}

function sectionJson({ from, to, ...section }: Section) {
  void [from, to];
  return section;
}

/** `rumah facts ID`: what a document says, each with its place and the words it was read from. */
export const factsCommand: Command = ({ given, withLibrary, words }) =>
  withLibrary('read', async (library) => {
    const { facts } = await library.document({ id: given.words[0] as DocumentId });
    const lines = facts.map((fact) => `${fact.kind.padEnd(12)} ${fact.value}\n${' '.repeat(13)}${placeOf(fact, words)} “${fact.quote}”`);
    return { json: { facts }, text: lines.join('\n') || words.say('no-facts') };
  });

function documentText(document: DocumentDetail, words: Words): string {
  const blocks = document.blocks.map((block) => {
    const place = placeOf(block, words);
    return block.kind === 'heading' ? `\n${'#'.repeat(block.level ?? 1)} ${block.text}` : `${place.padEnd(8)} ${block.text}`;
  });
  return [document.title, `${document.id} · ${document.fileName}`, ...blocks].join('\n');
}
