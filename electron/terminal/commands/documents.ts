import type { DocumentDetail, DocumentId, DocumentSummary } from '../../contract/types';
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

function documentLine(document: DocumentSummary) {
  const { id, title, format, pages, language, importedAt, sha256, pagesIndexed, versionOf, versionNumber, supersededBy } = document;
  return {
    ...{ id, title, format, pages, language, importedAt, sha256, status: statusOf(document) },
    ...(pagesIndexed !== undefined && { pagesIndexed }),
    ...(versionOf && { versionOf }),
    ...(versionNumber !== undefined && { versionNumber }),
    ...(supersededBy && { supersededBy }),
  };
}

/** A document of which some pages cannot be searched is there in part. */
function statusOf({ status, pages, pagesIndexed = pages }: DocumentSummary): DocumentSummary['status'] | 'partial' {
  return status === 'imported' && pagesIndexed < pages ? 'partial' : status;
}

/** `rumah document ID`: one document with all its text. */
export const documentCommand: Command = ({ given, withLibrary, words }) =>
  withLibrary('read', async (library) => {
    const document = await library.document({ id: given.words[0] as DocumentId });
    return { json: documentJson(document), text: documentText(document, words) };
  });

function documentJson(document: DocumentDetail) {
  const { metadata, sections, characters, bytes, fileName } = document;
  const blocks = document.blocks.map(({ headingPath, ...block }) => ({ ...block, ...(headingPath && { headingPath }) }));
  return { ...documentLine(document), fileName, characters, bytes, metadata, blocks, sections };
}

function documentText(document: DocumentDetail, words: Words): string {
  const blocks = document.blocks.map((block) => {
    const place = placeOf(block, words);
    return block.kind === 'heading' ? `\n${'#'.repeat(block.level ?? 1)} ${block.text}` : `${place.padEnd(8)} ${block.text}`;
  });
  return [document.title, `${document.id} · ${document.fileName}`, ...blocks].join('\n');
}
