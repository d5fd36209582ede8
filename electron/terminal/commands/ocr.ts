import type { DocumentId } from '../../contract/types';
import { WrongUsage } from '../arguments';
import type { Command } from '../context';

/** `rumah ocr [--document ID]`: recognises the scanned pages that wait; exit 1 when some failed or are left. */
export const ocrCommand: Command = ({ given, withLibrary, words }) => {
  const [id, ...more] = given.values('document');
  if (more.length > 0) throw new WrongUsage('--document');
  return withLibrary('write', async (library) => {
    const pause = () => void library.pauseOcr({});
    process.once('SIGINT', pause);
    const report = await library.recogniseScans(id ? { id: id as DocumentId } : {}).finally(() => process.off('SIGINT', pause));
    const lines = report.documents.map((document) =>
      words.say('ocr-document', { ...document, state: words.say(`status.${document.status}`) }),
    );
    return {
      json: report,
      text: lines.join('\n') || words.say('ocr-nothing'),
      failed: report.documents.some(({ pagesLeft, pagesFailed }) => pagesLeft + pagesFailed > 0),
    };
  });
};
