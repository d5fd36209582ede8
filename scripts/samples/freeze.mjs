import { buffer } from 'node:stream/consumers';
import { promisify } from 'node:util';
import yauzl from 'yauzl';
import yazl from 'yazl';

async function entries(bytes) {
  const zip = await promisify(yauzl.fromBuffer)(bytes, { lazyEntries: true });
  const found = [];
  const open = promisify(zip.openReadStream.bind(zip));
  await new Promise((resolve, reject) => {
    zip.on('end', resolve).on('error', reject);
    zip.on('entry', (entry) => {
      open(entry)
        .then(buffer)
        .then((content) => {
          found.push({ name: entry.fileName, content });
          zip.readEntry();
        }, reject);
    });
    zip.readEntry();
  });
  return found.filter((entry) => !entry.name.endsWith('/'));
}

/** Rewrites a Word file with one date everywhere, so that building it again gives the same bytes. */
export async function freezeZip(bytes, date) {
  const zip = new yazl.ZipFile();
  for (const { name, content } of await entries(bytes)) {
    const frozen =
      name === 'docProps/core.xml' ? Buffer.from(content.toString().replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, `${date}T02:00:00Z`)) : content;
    zip.addBuffer(frozen, name, { mtime: new Date(`${date}T02:00:00Z`), forceDosTimestamp: true });
  }
  zip.end();
  return buffer(zip.outputStream);
}

/** Gives a PDF one date; the replacement has the same length, so that the file's offsets stay right. */
export function freezePdf(bytes, date) {
  const stamp = `(D:${date.replaceAll('-', '')}020000+00'00')`;
  const text = bytes
    .toString('latin1')
    .replace(/(\/(?:CreationDate|ModDate) ?)(\(D:[^)]*\))/g, (whole, key, old) => key + (old.length === stamp.length ? stamp : old));
  return Buffer.from(text, 'latin1');
}
