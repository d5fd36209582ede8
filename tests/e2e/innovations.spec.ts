import { rm } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import type { DocumentSummary, Innovation, InnovationSummary } from '../../electron/contract/types';
import { call, expect, launch, newPerson, quit, test } from './launch';
import { inBothThemes, noBarriers, openSample, reading } from './screens';

const table = (page: Page) => page.getByRole('grid', { name: 'Daftar inovasi' });
const record = (page: Page, name: string) => page.getByRole('article', { name });

test('a document becomes an innovation that is published, found, and there again after a restart', async () => {
  test.setTimeout(240_000);
  const person = await newPerson({ language: 'id' });
  const first = await launch(person);
  const { page } = first;
  const documents = await openSample(page);
  const free = documents.find(({ innovations }) => innovations.length === 0) ?? documents[0];
  await page.keyboard.press('Control+4');
  const grid = page.getByRole('grid', { name: 'Daftar dokumen' });
  await page.getByRole('textbox', { name: 'Saring menurut judul atau nama berkas' }).fill(free?.title ?? '');
  await grid.locator('[aria-rowindex="2"]').getByRole('checkbox').check({ force: true });
  await page.getByRole('button', { name: 'Buat inovasi dari dokumen ini' }).click();

  await expect(page.getByRole('heading', { level: 1, name: 'Inovasi baru' })).toBeVisible();
  await expect(page.getByLabel('Nama inovasi')).toHaveValue(free?.title ?? '');
  await page.getByLabel('Nama inovasi').fill('');
  await page.getByRole('button', { name: 'Simpan dan terbitkan' }).click();
  await expect(page.getByText('Nama inovasi perlu diisi.')).toBeVisible();
  await page.getByLabel('Nama inovasi').fill('Tepat Janji');
  await page.getByLabel('Kepanjangan').fill('Terima Permohonan, Jadwalkan, dan Antarkan Hasilnya');
  await page.getByRole('combobox', { name: 'Perangkat daerah' }).fill('Kecamatan Contoh');
  await page.getByRole('combobox', { name: 'Kabupaten/kota' }).click();
  await page.getByRole('option', { name: 'Kab. Jember' }).click();
  await page.getByLabel('Berjalan sejak tahun').fill('2025');
  await page.getByLabel('Ringkasan').fill('Warga menerima kabar kapan dokumennya selesai, lalu menerimanya di rumah.');
  await expect(page.getByRole('region', { name: 'Pembaca dokumen' }).locator('canvas, [data-paragraph]').first()).toBeVisible({
    timeout: reading,
  });
  await inBothThemes(page, 'inovasi-ubah');
  await page.keyboard.press('Control+s');
  await expect(record(page, 'Tepat Janji')).toContainText('menerimanya di rumah');
  await expect(page.getByText('Draf, hanya terlihat oleh pustakawan')).toBeVisible();
  await noBarriers(page);

  await page.getByRole('button', { name: 'Terbitkan' }).click();
  await expect(page.getByText('“Tepat Janji” diterbitkan')).toBeVisible();
  await expect(page.getByText('Draf, hanya terlihat oleh pustakawan')).toBeHidden();
  await page.getByRole('button', { name: 'Urungkan' }).click();
  await expect(page.getByText('Draf, hanya terlihat oleh pustakawan')).toBeVisible();
  await page.getByRole('button', { name: 'Terbitkan' }).click();
  await expect(page.getByText('Draf, hanya terlihat oleh pustakawan')).toBeHidden();
  const before = (await call<InnovationSummary[]>(page, 'library.innovations')).find(({ name }) => name === 'Tepat Janji');
  const saved = await call<Innovation>(page, 'library.innovation', { id: before?.id });
  expect(saved).toMatchObject({ status: 'published', region: '3509', year: 2025, agency: 'Kecamatan Contoh' });
  await quit(first);

  const second = await launch(person);
  await expect(second.page.getByRole('contentinfo')).toContainText('seluruh isinya fiktif');
  await second.page.keyboard.press('Control+k');
  await second.page.keyboard.type('tepat janji');
  await second.page.getByRole('option', { name: /Tepat Janji/ }).click();
  await expect(record(second.page, 'Tepat Janji')).toBeVisible();
  expect(await call<Innovation>(second.page, 'library.innovation', { id: saved.id })).toEqual(saved);
  await quit(second);
  await rm(person.folder, { recursive: true, force: true });
});

test('the list is filtered, chosen from and changed in one step that can be undone', async ({ program: { page } }) => {
  test.setTimeout(240_000);
  await openSample(page);
  const all = await call<InnovationSummary[]>(page, 'library.innovations');
  await page.keyboard.press('Control+3');
  await expect(table(page)).toHaveAttribute('aria-rowcount', String(all.length + 1));
  await inBothThemes(page, 'inovasi-daftar');

  await page.getByRole('columnheader', { name: 'Nama' }).getByRole('button').click();
  const firstRow = table(page).locator('[aria-rowindex="2"]');
  await expect(firstRow).toContainText(all.map(({ name }) => name).toSorted((a, b) => a.localeCompare(b))[0] ?? '');
  await firstRow.focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  const tools = page.getByRole('toolbar', { name: '3 inovasi dipilih' });
  await expect(tools).toBeVisible();
  await tools.getByRole('button', { name: 'Tambah ke koleksi' }).click();
  await page.getByRole('combobox', { name: 'Nama koleksi' }).fill('Untuk rapat');
  await noBarriers(page);
  await page.keyboard.press('Enter');
  await expect(page.getByText('3 inovasi ditambahkan ke “Untuk rapat”')).toBeVisible();
  const collected = async () =>
    (await call<{ name: string; innovations: number }[]>(page, 'library.collections')).find(({ name }) => name === 'Untuk rapat');
  expect(await collected()).toEqual({ name: 'Untuk rapat', innovations: 3 });
  await page.getByRole('button', { name: 'Urungkan' }).click();
  await expect.poll(collected).toBeUndefined();

  const drafts = all.filter(({ status }) => status === 'draft').length;
  await page.getByRole('complementary', { name: 'Saringan' }).getByRole('button', { name: /Draf/ }).click();
  await expect(table(page)).toHaveAttribute('aria-rowcount', String(drafts + 1));
  await page.getByRole('button', { name: 'Hapus semua saringan' }).click();
  await expect(table(page)).toHaveAttribute('aria-rowcount', String(all.length + 1));
});

test('a record is read part by part, its document beside it, with the keyboard alone', async ({ program: { page } }) => {
  test.setTimeout(240_000);
  const documents = await openSample(page);
  const innovations = await call<InnovationSummary[]>(page, 'library.innovations');
  const klepon = innovations.find(({ name }) => name === 'Klepon Hangat');
  await page.keyboard.press('Control+3');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('klepon');
  await expect(page.getByRole('option', { name: /Klepon Hangat/ }).first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(record(page, 'Klepon Hangat')).toBeFocused();
  await inBothThemes(page, 'inovasi');

  const contents = page.getByRole('navigation', { name: 'Isi rekaman' });
  await page.keyboard.press('j');
  await expect(contents.locator('[aria-current="true"]')).toContainText('Masalah');
  await page.keyboard.press('k');
  await expect(contents.locator('[aria-current="true"]')).toContainText('Ringkasan');

  const attached = documents.find(({ id }) => klepon?.documents[0]?.documentId === id);
  await page
    .getByRole('complementary')
    .getByRole('button', { name: attached?.title ?? '' })
    .first()
    .focus();
  await page.keyboard.press('Enter');
  const reader = page.getByRole('region', { name: 'Pembaca dokumen' });
  await expect(reader.locator('canvas, [data-paragraph]').first()).toBeVisible({ timeout: reading });
  await inBothThemes(page, 'inovasi-baca');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Tutup dokumen' }).click();
  await expect(reader).toBeHidden();

  await record(page, 'Klepon Hangat').focus();
  await page.keyboard.press('e');
  await expect(page.getByRole('heading', { level: 1, name: 'Ubah Klepon Hangat' })).toBeVisible();
  await page.getByLabel('Ringkasan').fill('Diubah tanpa disimpan.');
  await page.getByRole('button', { name: 'Batal', exact: true }).click();
  await expect(page.getByRole('dialog', { name: 'Tinggalkan perubahan yang belum disimpan?' })).toBeVisible();
  await noBarriers(page);
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Ringkasan')).toHaveValue('Diubah tanpa disimpan.');
  await page.getByRole('button', { name: 'Batal', exact: true }).click();
  await page.getByRole('button', { name: 'Buang perubahan' }).click();
  await expect(record(page, 'Klepon Hangat')).not.toContainText('Diubah tanpa disimpan.');
});

test('an innovation with no documents is refused nothing and says what is missing', async ({ program: { page } }) => {
  test.setTimeout(180_000);
  const documents: readonly DocumentSummary[] = await openSample(page);
  expect(documents.length).toBeGreaterThan(0);
  await page.keyboard.press('Control+3');
  await page.getByRole('button', { name: 'Buat inovasi' }).click();
  await page.getByLabel('Nama inovasi').fill('Rintisan');
  await page.getByRole('button', { name: 'Simpan', exact: false }).first().click();
  await expect(record(page, 'Rintisan')).toContainText('Belum ada dokumen yang dilampirkan.');
  await expect(page.getByText('Kelengkapan rekaman 0 dari 7')).toBeVisible();
  await inBothThemes(page, 'inovasi-draf');
});
