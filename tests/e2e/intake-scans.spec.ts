import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { lockedPdf } from '../fixtures/locked-pdf';
import { scannedPdf } from '../fixtures/scanned-pdf';
import { smallPdf } from '../fixtures/small-pdf';
import { textPicture } from '../fixtures/text-picture';
import { detail, documents, finished, row, rows, searchFor } from './import-steps';
import { dropFiles, expect, newLibrary, test } from './launch';
import { inBothThemes, reading } from './screens';

/** Milliseconds in which a page may be recognised on a busy machine. */
const recognising = 180_000;

test('a locked PDF asks for its password, says when it was another one, and opens with the right one', async ({ program }) => {
  const { page, folder } = program;
  await newLibrary(program);
  const file = join(folder, 'Laporan Berkunci.pdf');
  await writeFile(file, lockedPdf('Timbangan pasar diperiksa bersama warga purwasari', 'kunci-desa-7'));
  await dropFiles(page, [file]);
  await finished(page);
  await row(page, 'Laporan Berkunci.pdf: Ditolak').click();
  const password = detail(page).getByLabel('Sandi berkas', { exact: true });
  await expect(detail(page)).toContainText('Dipakai sekali untuk membaca berkas ini, tidak disimpan.');
  await password.fill('bukan ini');
  await password.press('Enter');
  await expect(detail(page)).toContainText('Berkas belum terbuka dengan sandi itu.', { timeout: reading });
  await expect(password).toBeFocused();
  await expect(password).toHaveValue('');
  await inBothThemes(page, 'impor-sandi');
  await password.fill('kunci-desa-7');
  await detail(page).getByRole('button', { name: 'Buka dengan sandi' }).click();
  await expect(row(page, 'Laporan Berkunci.pdf: Masuk')).toBeVisible({ timeout: reading });
  await expect(await searchFor(page, 'purwasari')).toContainText('Timbangan pasar');

  const reader = page.getByRole('region', { name: 'Pembaca dokumen' });
  await expect(reader).toContainText('Berkas asli dokumen ini dikunci sandi.');
  await expect(reader).toContainText('Timbangan pasar');
  await reader.getByLabel('Sandi berkas', { exact: true }).fill('kunci-desa-7');
  await reader.getByLabel('Sandi berkas', { exact: true }).press('Enter');
  await expect(reader.locator('canvas').first()).toBeVisible({ timeout: reading });
  await expect(reader.locator('mark[data-now]').first()).toBeInViewport();
});

test('a scan becomes searchable: its reading begins by itself, is put off, gone on with, and shown until its end', async ({ program }) => {
  test.setTimeout(600_000);
  const { page, folder } = program;
  await newLibrary(program);
  const file = join(folder, 'Berita Acara Pindaian.pdf');
  const pages = Array.from({ length: 8 }, (_, index) =>
    textPicture([
      { text: `Berita Acara Desa Rejosari ${index + 1}`, size: 44, bold: true, top: 120 },
      { text: 'Petugas menjemput berkas warga lanjut usia setiap hari Selasa pagi,', top: 220 },
      { text: 'lalu mengantar surat yang sudah jadi dengan pedati listrik desa.', top: 270 },
    ]),
  );
  await writeFile(file, await scannedPdf(pages));
  await writeFile(join(folder, 'Kosong.pdf'), smallPdf(['Satu halaman berisi teks biasa.']));
  await dropFiles(page, [file, join(folder, 'Kosong.pdf')]);
  await finished(page);
  await page.getByRole('button', { name: 'Nanti saja' }).click();
  await expect(page.getByText(/^\d+ halaman pindaian belum dibaca, isinya belum dapat dicari\.$/)).toBeVisible();
  await row(page, 'Berita Acara Pindaian.pdf').click();
  const begin = detail(page).getByRole('button', { name: 'Baca teksnya' });
  await expect(begin).toBeVisible();
  await inBothThemes(page, 'impor-pindaian');
  await begin.click();

  await page.keyboard.press('Control+1');
  await page
    .getByRole('contentinfo')
    .getByText(/^Membaca pindaian: \d+ dari 8 halaman$/)
    .click();
  await expect(page).toHaveURL(/#\/import/);
  await expect(page.getByText(/^Membaca pindaian: [1-9]\d* dari 8 halaman, sisa ± \d+ menit$/)).toBeVisible({ timeout: recognising });
  await inBothThemes(page, 'impor-membaca-pindaian');

  const read = rows(page).getByRole('row', { name: 'Berita Acara Pindaian.pdf: Masuk', exact: true });
  await expect(read).toBeVisible({ timeout: recognising });
  await expect(page.getByText(/^Membaca pindaian/)).toHaveCount(0);
  expect((await documents(page)).map(({ status }) => status)).toEqual(['imported', 'imported']);
  await expect(page.getByRole('contentinfo')).not.toContainText(/belum/);
  await expect(await searchFor(page, 'pedati listrik')).toContainText('Berita Acara');
});
