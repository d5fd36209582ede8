import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { smallDocx } from '../fixtures/small-docx';
import { smallPdf } from '../fixtures/small-pdf';
import { finished, row, rows } from './import-steps';
import { answerOpenDialogs, dropFiles, expect, newLibrary, test } from './launch';
import { inBothThemes, noBarriers } from './screens';

const inWords = (count: number) => count.toLocaleString('id-ID');

/** A librarian's folder: what can be read, what cannot, and what nobody can. */
async function unevenFiles(folder: string): Promise<string> {
  const path = join(folder, 'Dokumen Inovasi 2024');
  await mkdir(join(path, 'Arsip lama'), { recursive: true });
  const docx = await smallDocx();
  await writeFile(join(path, 'Proposal Usulan Contoh.docx'), docx);
  await writeFile(join(path, 'Proposal Usulan Contoh (terpotong).docx'), docx.subarray(0, 900));
  await writeFile(join(path, 'Arsip lama', 'Salinan usulan.docx'), docx);
  await writeFile(join(path, 'Laporan Evaluasi Antrean.pdf'), smallPdf(['Waktu tunggu turun dari 34 hari menjadi 3 hari.', 'Loket dua.']));
  await writeFile(join(path, 'Foto Kegiatan.pdf'), smallPdf(['', '']));
  await writeFile(join(path, 'Arsip lama', 'data dukung.rar'), 'Rar!\u001a\u0007\u0000 tanpa isi');
  await writeFile(join(path, 'catatan kosong.txt'), '');
  return path;
}

test('a folder by dialog: every file has its outcome, its reason and a next step', async ({ program }) => {
  const { app, page, folder } = program;
  await newLibrary(program);
  await page.keyboard.press('Control+5');
  await expect(page.getByRole('heading', { name: 'Belum ada berkas yang diimpor' })).toBeVisible();
  await inBothThemes(page, 'impor-awal');

  await answerOpenDialogs(app, [], [await unevenFiles(folder)]);
  await page.getByRole('button', { name: 'Tambah folder' }).click();
  await expect(page.getByRole('heading', { name: 'Belum ada berkas yang diimpor' })).toBeVisible();
  await page.getByRole('button', { name: 'Tambah folder' }).click();
  const state = await finished(page);
  const outcomes = state.files.map((line) => ('code' in line && line.code !== undefined ? line.code : line.status)).sort();
  expect(outcomes).toEqual(['damaged', 'duplicate', 'empty', 'imported', 'imported', 'no-text', 'unsupported-format']);
  await expect(page.getByRole('heading', { level: 1, name: '2 berkas masuk' })).toBeVisible();

  await row(page, 'Proposal Usulan Contoh (terpotong).docx: Ditolak').click();
  const detail = page.getByRole('complementary', { name: 'Berkas yang dipilih' });
  for (const part of ['Apa yang terjadi', 'Apakah data saya aman?', 'Yang dapat Anda lakukan']) await expect(detail).toContainText(part);
  await expect(detail).toContainText('Pustaka Anda tidak berubah');
  await inBothThemes(page, 'impor');

  await page.getByRole('tab', { name: /Sudah ada/ }).click();
  await expect(rows(page)).toHaveAttribute('aria-rowcount', '2');
  await row(page, 'Sudah ada').press('Enter');
  await expect(page).toHaveURL(/#\/documents\/[0-9a-f-]{36}/);
  await expect(page.getByRole('region', { name: 'Pembaca dokumen' })).toContainText('34 hari');
});

test('files dropped on any screen are imported, and the same ones again are already here', async ({
  program: { page, folder },
  program,
}) => {
  await newLibrary(program);
  const [good, broken] = [join(folder, 'Usulan.docx'), join(folder, 'Rusak.docx')];
  const docx = await smallDocx();
  await writeFile(good, docx);
  await writeFile(broken, docx.subarray(0, 700));
  await page.keyboard.press('Control+3');
  await dropFiles(page, [good, broken]);
  await expect(page).toHaveURL(/#\/import/);
  await finished(page);
  await expect(row(page, 'Usulan.docx: Masuk')).toBeVisible();
  await expect(row(page, 'Rusak.docx: Ditolak')).toContainText('Berkas rusak atau terpotong');

  await dropFiles(page, [good]);
  await expect(row(page, 'Usulan.docx: Sudah ada')).toContainText('Sama persis dengan “Usulan Contoh”');
  await noBarriers(page);
  await expect(page.getByRole('contentinfo')).toContainText('1 dokumen');
});

test('with the keyboard alone the list is walked, sorted and opened', async ({ program }) => {
  const { app, page, folder } = program;
  await newLibrary(program);
  const names = ['a.md', 'b.md', 'c.md'];
  for (const name of names) await writeFile(join(folder, name), `# Naskah ${name}\n\nLayanan jemput bola bagi warga lanjut usia.\n`);
  await answerOpenDialogs(
    app,
    names.map((name) => join(folder, name)),
  );
  await page.keyboard.press('Control+5');
  const add = page.getByRole('button', { name: 'Tambah berkas' });
  await add.focus();
  await page.keyboard.press('Enter');
  await finished(page);
  await row(page, 'a.md: Masuk').focus();
  await page.keyboard.press('ArrowDown');
  await expect(row(page, 'b.md: Masuk')).toBeFocused();
  await page.keyboard.press('End');
  await expect(row(page, 'c.md: Masuk')).toBeFocused();
  await expect(row(page, 'c.md: Masuk')).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main').getByRole('heading', { name: 'Naskah c.md' }).first()).toBeVisible();
});

test('an import of many files leaves the window usable and can be cancelled, and what is in stays in', async ({ program }) => {
  const { app, page, folder } = program;
  await newLibrary(program);
  const path = join(folder, 'banyak');
  await mkdir(path);
  const many = 2000;
  const words = 'Warga lanjut usia dilayani di rumah oleh petugas kecamatan. '.repeat(400);
  for (let number = 0; number < many; number += 1) {
    await writeFile(join(path, `naskah-${String(number).padStart(3, '0')}.md`), `# Naskah ${number}\n\n${number} ${words}\n`);
  }
  await answerOpenDialogs(app, [path]);
  await page.keyboard.press('Control+5');
  await page.getByRole('button', { name: 'Tambah folder' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /^[\d.]+ dari 2\.000 berkas selesai$/ })).toBeVisible();
  await page.keyboard.press('Control+1');
  await expect(page.getByRole('contentinfo')).toContainText(/Mengimpor berkas [\d.]+ dari 2\.000/);
  await page.keyboard.press('Control+5');
  await page.getByRole('button', { name: 'Batalkan sisanya' }).click();
  const { files } = await finished(page);
  const count = (status: string) => files.filter((line) => line.status === status).length;
  expect(count('imported') + count('cancelled')).toBe(many);
  expect(count('cancelled')).toBeGreaterThan(0);
  await expect(
    page.getByRole('heading', { level: 1, name: `Impor dibatalkan. ${inWords(count('imported'))} berkas sudah masuk dan tetap tersimpan` }),
  ).toBeVisible();
  await expect(page.getByRole('contentinfo')).toContainText(`${inWords(count('imported'))} dokumen`);
  await noBarriers(page);
});

test('a file that may not be read is told from one that is broken', async ({ program }) => {
  const { page, folder } = program;
  await newLibrary(program);
  const closed = join(folder, 'terkunci.md');
  await writeFile(closed, '# Rahasia\n');
  await chmod(closed, 0o000);
  await dropFiles(page, [closed]);
  await finished(page);
  await expect(row(page, 'terkunci.md: Ditolak')).toContainText('Berkas tidak dapat dibaca');
});
