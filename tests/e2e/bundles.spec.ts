import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { InnovationSummary, SearchPage, Verification } from '../../electron/contract/types';
import { answerOpenDialogs, answerSaveDialog, call, clickMenu, expect, newLibrary, test, type Program } from './launch';
import { inBothThemes, noBarriers, openSample, reading } from './screens';

/** Makes a bundle of all published innovations as a person would; answers its path. */
async function makeBundle({ app, page, folder }: Program): Promise<string> {
  const path = join(folder, 'Praktik Baik.rumah.zip');
  await page.keyboard.press('Control+7');
  await page.getByRole('button', { name: 'Buat paket', exact: true }).click();
  await expect(page.getByRole('radio', { name: 'Semua yang terbit' })).toBeChecked();
  await inBothThemes(page, 'paket-isi');
  await page.getByRole('button', { name: 'Lanjut ke yang ikut' }).click();
  await inBothThemes(page, 'paket-yang-ikut');
  await page.getByRole('button', { name: 'Lanjut ke sampul' }).click();
  await page.getByLabel('Judul paket').fill('Praktik Baik Pilihan');
  await page.getByLabel('Kantor pembuat').fill('Bagian Organisasi (contoh)');
  await inBothThemes(page, 'paket-sampul');
  await page.getByRole('button', { name: 'Lanjut ke tulis' }).click();
  await answerSaveDialog(app, undefined);
  await page.getByRole('button', { name: 'Tulis paket' }).click();
  await expect(page.getByRole('heading', { name: 'Paket siap ditulis' })).toBeVisible();
  await answerSaveDialog(app, path);
  await page.getByRole('button', { name: 'Tulis paket' }).click();
  await expect(page.getByRole('heading', { name: 'Paket sudah ditulis dan diperiksa' })).toBeVisible({ timeout: reading });
  await inBothThemes(page, 'paket-tertulis');
  await page.getByRole('button', { name: 'Selesai' }).click();
  return path;
}

async function take({ app, page }: Program, path: string): Promise<void> {
  await page.keyboard.press('Control+7');
  await page.getByRole('button', { name: 'Ambil paket' }).click();
  await answerOpenDialogs(app, [path]);
  await page.getByRole('button', { name: 'Pilih berkas paket' }).click();
}

const published = async (page: Page) =>
  (await call<InnovationSummary[]>(page, 'library.innovations')).filter(({ status }) => status === 'published');

test('a bundle is made, checked, taken into an empty library, and taken in twice changes nothing', async ({ program }) => {
  test.setTimeout(300_000);
  const { app, page } = program;
  await openSample(page);
  await page.keyboard.press('Control+7');
  await expect(page.getByText('Belum ada paket')).toBeVisible();
  await inBothThemes(page, 'paket-awal');
  const travelling = await published(page);
  const path = await makeBundle(program);
  expect((await stat(path)).size).toBeGreaterThan(10_000);
  await expect(page.getByRole('region', { name: 'Riwayat paket' })).toContainText('Praktik Baik Pilihan');
  await inBothThemes(page, 'paket');

  await clickMenu(app, 'close-library');
  await newLibrary(program, 'Pustaka Penerima');
  await take(program, path);
  await expect(page.getByRole('status').filter({ hasText: 'Tidak ditandatangani, isi utuh' })).toBeVisible({ timeout: reading });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Praktik Baik Pilihan');
  expect(await call<InnovationSummary[]>(page, 'library.innovations')).toEqual([]);
  await inBothThemes(page, 'paket-ambil');
  await page.getByRole('button', { name: `Gabungkan ${travelling.length} rekaman` }).click();
  await expect(page.getByRole('heading', { name: `${travelling.length} rekaman digabungkan` })).toBeVisible({ timeout: reading });
  await noBarriers(page);
  const names = (list: readonly InnovationSummary[]) => list.map(({ id, name }) => `${id} ${name}`).sort();
  expect(names(await published(page))).toEqual(names(travelling));
  expect((await call<SearchPage>(page, 'library.search', { query: 'jemput bola' })).totalDocuments).toBeGreaterThan(0);
  expect(await call<Verification>(page, 'library.check')).toEqual({ ok: true, findings: [] });
  await page.getByRole('button', { name: 'Selesai' }).click();

  await take(program, path);
  await expect(page.getByText('Semua isi paket ini sudah ada. Tidak ada yang perlu digabungkan.')).toBeVisible({ timeout: reading });
  await noBarriers(page);
});

test('a record that was changed here is left as it is when its bundle comes back', async ({ program }) => {
  test.setTimeout(300_000);
  const { page } = program;
  await openSample(page);
  const path = await makeBundle(program);
  const [changed] = await published(page);
  await call(page, 'library.updateInnovation', { id: changed?.id, changes: { summary: 'Ditulis ulang di sini.' } });
  await take(program, path);
  await expect(page.getByText('Rekaman ini berbeda dari milik Anda dan dibiarkan seperti milik Anda.')).toBeVisible({ timeout: reading });
  await inBothThemes(page, 'paket-konflik');
});

test('a bundle that was changed on its way shows nothing of its content and is not taken in', async ({ program }) => {
  test.setTimeout(300_000);
  const { page, folder } = program;
  await openSample(page);
  const bytes = await readFile(await makeBundle(program));
  const middle = Math.floor(bytes.length / 2);
  const changed = join(folder, 'berubah.rumah.zip');
  await writeFile(changed, Buffer.concat([bytes.subarray(0, middle), Buffer.from('xxxx'), bytes.subarray(middle + 4)]));
  await take(program, changed);
  await expect(page.getByRole('alert').filter({ hasText: 'Isi paket tidak cocok' })).toBeVisible({ timeout: reading });
  await expect(page.getByRole('region', { name: 'Yang tidak cocok' })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Gabungkan/ })).toHaveCount(0);
  await inBothThemes(page, 'paket-berubah');

  const cut = join(folder, 'terpotong.rumah.zip');
  await writeFile(cut, bytes.subarray(0, middle));
  await page.getByRole('button', { name: 'Tolak paket' }).click();
  await take(program, cut);
  await expect(page.getByRole('alert')).toBeVisible({ timeout: reading });
  expect(await call<Verification>(page, 'library.check')).toEqual({ ok: true, findings: [] });
});
