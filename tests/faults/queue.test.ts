import { readdirSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { RunId } from '../../electron/contract/types';
import { listStoredOriginals } from '../../electron/core/stored-originals';
import { temporaryFolder } from '../core/temporary';
import { goOnToTheEnd } from '../fixtures/open-library';
import { smallDocx } from '../fixtures/small-docx';
import { smallPdf } from '../fixtures/small-pdf';
import { rumah, rumahJson } from '../fixtures/terminal';

/** Of each hundred files 5 are broken, 5 the same as others, 5 only pictures. */
async function writeMixed(folder: string, hundreds: number): Promise<void> {
  await mkdir(folder);
  for (let index = 0; index < hundreds * 100; index += 1) {
    const [kind, name] = [index % 20, join(folder, String(index).padStart(4, '0'))];
    if (kind === 0) await writeFile(`${name}.docx`, 'bukan Word');
    else if (kind === 1) await writeFile(`${name}.txt`, `Naskah yang sama ${index - (index % 40)}.`);
    else if (kind === 2) await writeFile(`${name}.txt`, `Naskah yang sama ${index - 1 - ((index - 1) % 40)}.`);
    else if (kind === 3) await writeFile(`${name}.pdf`, smallPdf(['']).toString('latin1').replace('%%EOF', `%${index}\n%%EOF`), 'latin1');
    else if (kind < 8) await writeFile(`${name}.docx`, await smallDocx(`nomor ${index}`));
    else if (kind < 12) await writeFile(`${name}.pdf`, smallPdf([`Layanan nomor ${index} untuk lansia`]));
    else await writeFile(`${name}.md`, `# Naskah ${index}\n\nLayanan jemput bola nomor ${index}.\n`);
  }
}

test('500 mixed files, killed at 20 random moments, are all there at the end, none lost and none twice', async () => {
  const folder = await temporaryFolder();
  const [library, files] = [join(folder.path, 'pustaka'), join(folder.path, 'berkas')];
  await writeMixed(files, 5);
  await rumahJson('init', library);
  const stored = () => readdirSync(join(library, 'originals'), { recursive: true }).length;
  const killAfter = (words: string[], entries: number) => {
    const before = stored();
    return rumah([...words, '--library', library], { killWhen: () => stored() >= before + entries });
  };
  await killAfter(['import', files], 1);
  for (let kill = 1; kill < 20; kill += 1) await killAfter(['queue', '--resume'], Math.floor(Math.random() * 70));
  const before = await rumahJson<{ runs: { waiting: number }[] }>('queue', '--library', library);
  console.info(`after 20 kills ${before.runs[0]?.waiting} of 500 files wait`);

  const opened = await goOnToTheEnd(library);
  expect(await opened.check({})).toEqual({ ok: true, findings: [] });
  const [run] = await opened.importRuns({});
  console.info(JSON.stringify(run?.counts));
  expect(run).toMatchObject({ state: 'done', files: 500, waiting: 0, counts: { cancelled: 0, refused: 25 } });
  const { lines } = await opened.importRun({ runId: run?.id as RunId });
  const added = lines.flatMap((line) => (line.status === 'imported' || line.status === 'no-text' ? [line.documentId] : []));
  const documents = (await opened.documents({})).map(({ id }) => id);
  expect(new Set(added)).toEqual(new Set(documents));
  expect(added).toHaveLength(documents.length);
  expect(await listStoredOriginals(library)).toHaveLength(documents.length);
  await opened.close();

  const once = join(folder.path, 'sekali');
  await rumahJson('init', once);
  const { counts } = JSON.parse((await rumah(['import', files, '--library', once, '--json'])).out) as { counts: object };
  expect(run?.counts).toEqual(counts);
  await folder.remove();
});
