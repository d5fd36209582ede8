import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Innovation } from '../../electron/contract/types';
import { detail, documents, finished, importState, row, rows, searchFor } from './import-steps';
import { answerOpenDialogs, answerSaveDialog, call, dropFiles, expect, launch, newLibrary, quit, test } from './launch';
import { inBothThemes, noBarriers, reading } from './screens';

const inWords = (count: number) => count.toLocaleString('id-ID');
const report = (title: string, sentence: string) => `# ${title}\n\nPenulis: Bagian Organisasi Rejosari\n\n${sentence}\n`;

test('a file copied into a watched folder becomes a document; the folder may go and come back', async ({ program }) => {
  const { app, page, folder } = program;
  await newLibrary(program);
  const watched = join(folder, 'Kotak Masuk Inovasi');
  await mkdir(watched);
  await page.keyboard.press('Control+8');
  await page.getByRole('link', { name: 'Pustaka', exact: true }).click();
  await expect(page.getByText('Belum ada folder yang dipantau.')).toBeVisible();
  await answerOpenDialogs(app, [], [watched]);
  const add = page.getByRole('button', { name: 'Pantau folder …' });
  await add.click();
  await expect(page.getByText('Belum ada folder yang dipantau.')).toBeVisible();
  await add.click();
  const folders = page.getByRole('list', { name: 'Folder pantauan' });
  await expect(folders).toContainText('Kotak Masuk Inovasi');
  await expect(folders).toContainText('Dipantau sejak');

  await writeFile(join(watched, 'Laporan Warung Sehat.md'), report('Warung Sehat', 'Pedagang kantin memeriksa gulasutra setiap pekan.'));
  await expect.poll(async () => (await documents(page)).length, { timeout: reading }).toBe(1);
  await expect(page.getByRole('contentinfo')).toContainText('1 dokumen');

  await page.keyboard.press('Control+5');
  await expect(row(page, 'Laporan Warung Sehat.md: Masuk')).toBeVisible();
  await expect(page.getByText(/^dari folder pantauan, mulai /)).toBeVisible();

  await page.keyboard.press('Control+8');
  await rename(watched, `${watched} dicabut`);
  await expect(folders).toContainText('Sedang tidak terjangkau', { timeout: reading });
  await inBothThemes(page, 'impor-folder-pantauan');
  await rename(`${watched} dicabut`, watched);
  await expect(folders).toContainText('Dipantau sejak', { timeout: reading });
  await expect(await searchFor(page, 'gulasutra')).toContainText('Warung Sehat');

  await page.keyboard.press('Control+8');
  await page.getByRole('button', { name: /^Berhenti memantau .*Kotak Masuk Inovasi$/ }).click();
  await expect(page.getByText('Belum ada folder yang dipantau.')).toBeVisible();
});

test('a changed file at the same place is offered as a new version, and search then shows the newest', async ({ program }) => {
  const { page, folder } = program;
  await newLibrary(program);
  const file = join(folder, 'Panduan Antre Ramah.md');
  await writeFile(file, report('Panduan Antre Ramah', 'Loket lansia memakai kursi tunggu bertanda melati.'));
  await dropFiles(page, [file]);
  await finished(page);
  await expect(row(page, 'Panduan Antre Ramah.md: Masuk')).toBeVisible();
  await writeFile(file, report('Panduan Antre Ramah', 'Loket lansia memakai kursi tunggu bertanda melati dan bel panggil.'));
  await dropFiles(page, [file]);
  await expect.poll(async () => (await documents(page)).length, { timeout: reading }).toBe(2);

  await expect(page.getByText('1 dokumen tampaknya versi baru dari dokumen yang sudah ada.')).toBeVisible();
  await expect(row(page, 'Panduan Antre Ramah.md: Masuk')).toContainText('Tampaknya versi baru dari “Panduan Antre Ramah”');
  await page.getByRole('button', { name: 'Tinjau' }).click();
  const offers = page.getByRole('list', { name: 'Tawaran versi baru' });
  await expect(offers).toContainText('Berkas di tempat yang sama berubah isinya');
  await inBothThemes(page, 'impor-versi');
  await offers.getByRole('button', { name: 'Jadikan versi baru' }).click();
  await expect(offers).toBeHidden();
  await expect(detail(page)).toContainText('Versi 2 dari 2, yang terbaru.');

  const results = await searchFor(page, 'bertanda melati');
  await expect(results.getByRole('heading', { level: 1 })).toHaveText('0 inovasi dan 1 dokumen');
  await expect(results).toContainText('bel panggil');
});

test('an import is undone: first it is shown what goes and what stays because an innovation needs it', async ({ program }) => {
  const { app, page, folder } = program;
  await newLibrary(program);
  const path = join(folder, 'Salah Folder');
  await mkdir(path);
  for (const name of ['Satu', 'Dua', 'Tiga']) await writeFile(join(path, `${name}.md`), report(`Naskah ${name}`, `Isi naskah ${name}.`));
  await writeFile(join(path, 'kosong.txt'), '');
  await dropFiles(page, [path]);
  await finished(page);
  const kept = (await documents(page)).find(({ title }) => title === 'Naskah Dua');
  const draft = { name: 'Kartu Sawah', documents: [{ documentId: kept?.id, role: 'proposal' }] };
  await call<Innovation>(page, 'library.createInnovation', draft);

  await answerSaveDialog(app, join(folder, 'hasil impor.csv'));
  await page.getByRole('button', { name: 'Simpan daftar (CSV)' }).click();
  await expect(page.getByText('Daftar tersimpan: hasil impor.csv')).toBeVisible();

  await page.getByRole('button', { name: 'Urungkan impor ini' }).click();
  const dialog = page.getByRole('dialog', { name: 'Urungkan impor ini?' });
  await expect(dialog.getByRole('button', { name: 'Batal' })).toBeFocused();
  await expect(dialog.getByRole('region', { name: '2 dokumen dikeluarkan dari pustaka' })).toContainText('Naskah Satu');
  await expect(dialog.getByRole('region', { name: '1 dokumen tetap, karena terlampir pada inovasi' })).toContainText('“Kartu Sawah”');
  await inBothThemes(page, 'impor-urungkan');
  expect(await documents(page)).toHaveLength(3);
  await dialog.getByRole('button', { name: 'Urungkan impor' }).click();
  const done = page.getByRole('dialog', { name: 'Impor sudah diurungkan' });
  await expect(done).toContainText('2 dokumen dikeluarkan dari pustaka.');
  await expect(done.getByText('Tutup', { exact: true })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(done).toBeHidden();

  expect((await documents(page)).map(({ title }) => title)).toEqual(['Naskah Dua']);
  await expect(page.getByRole('heading', { level: 1, name: 'Impor ini sudah diurungkan' })).toBeVisible();
  await expect(row(page, 'Satu.md: Diurungkan')).toBeVisible();
  await expect(row(page, 'Dua.md: Masuk')).toBeVisible();
  await inBothThemes(page, 'impor-diurungkan');
});

test('an import is paused by a key, waits while the program is closed, and goes on where it was', async ({ program }) => {
  test.setTimeout(300_000);
  const { app, page, folder } = program;
  await newLibrary(program);
  const path = join(folder, 'Arsip sepuluh tahun');
  await mkdir(path);
  const many = 300;
  const words = 'Warga lanjut usia dilayani di rumah oleh petugas kecamatan. '.repeat(400);
  for (let number = 0; number < many; number += 1)
    await writeFile(join(path, `naskah-${String(number).padStart(3, '0')}.md`), `# Naskah ${number}\n\n${number} ${words}\n`);
  await answerOpenDialogs(app, [path]);
  await page.keyboard.press('Control+5');
  await page.getByRole('button', { name: 'Tambah folder' }).click();
  await expect.poll(async () => (await documents(page)).length, { timeout: reading }).toBeGreaterThan(3);
  await rows(page).locator('[role="row"][tabindex="0"]').press('Space');
  await expect(page.getByRole('heading', { level: 1, name: /^Impor dijeda: \d+ dari 300 berkas selesai$/ })).toBeVisible();
  const last = row(page, 'naskah-299.md: Antre');
  await page.getByRole('combobox', { name: 'Urutan' }).click();
  await page.getByRole('option', { name: 'Urutan berkas' }).click();
  await page.getByRole('tab', { name: /Antre/ }).click();
  await rows(page).locator('[role="row"][tabindex="0"]').press('End');
  await expect(last).toBeFocused();
  await last.press('d');
  await expect.poll(async () => (await importState(page))?.files.find(({ status }) => status === 'waiting')?.path).toContain('naskah-299');
  await inBothThemes(page, 'impor-dijeda');
  const before = (await documents(page)).length;
  expect(before).toBeLessThan(many);
  await quit(program);

  const again = await launch(program);
  try {
    await expect(again.page.getByRole('contentinfo')).toContainText('Impor dijeda', { timeout: reading });
    await again.page.getByRole('contentinfo').getByText('Impor dijeda').click();
    const paused = again.page.getByRole('heading', { level: 1, name: `Impor dijeda: ${before} dari ${inWords(many)} berkas selesai` });
    await expect(paused).toBeVisible();
    expect((await documents(again.page)).length).toBe(before);

    const other = join(folder, 'susulan.md');
    await writeFile(other, report('Naskah susulan', 'Datang belakangan.'));
    await dropFiles(again.page, [other]);
    await finished(again.page);
    await expect(again.page.getByText(`Impor terakhir terhenti di berkas ${before + 1} dari ${many}.`)).toBeVisible();
    await inBothThemes(again.page, 'impor-terhenti');
    await again.page.getByRole('button', { name: 'Lanjutkan' }).click();
    await expect.poll(async () => (await documents(again.page)).length, { timeout: 2 * reading }).toBe(many + 1);
    const { files } = await finished(again.page);
    expect(files.filter(({ status }) => status === 'imported')).toHaveLength(files.length);
    await noBarriers(again.page);
  } finally {
    await quit(again);
  }
});

test('all that was refused is tried again or taken out of the list by keys', async ({ program }) => {
  const { page, folder } = program;
  await newLibrary(program);
  const [empty, broken, good] = ['kosong.txt', 'rusak.pdf', 'baik.md'].map((name) => join(folder, name)) as [string, string, string];
  await writeFile(empty, '');
  await writeFile(broken, '%PDF-1.7\nterpotong');
  await writeFile(good, report('Naskah baik', 'Isinya lengkap.'));
  await dropFiles(page, [empty, broken, good]);
  await finished(page);
  await page.getByRole('tab', { name: /Ditolak/ }).click();
  await row(page, 'kosong.txt: Ditolak').focus();
  await page.keyboard.press('Control+a');
  await expect(detail(page)).toContainText('2 berkas dipilih');
  await writeFile(empty, 'Kini ada isinya: kentongan digital.\n');
  await page.keyboard.press('r');
  await expect.poll(async () => (await documents(page)).length, { timeout: reading }).toBe(2);
  await finished(page);
  await row(page, 'rusak.pdf: Ditolak').focus();
  await page.keyboard.press('Delete');
  await expect(rows(page)).toHaveAttribute('aria-rowcount', '1');
  await page.getByRole('tab', { name: /Semua/ }).click();
  await expect(rows(page)).toHaveAttribute('aria-rowcount', '3');
  await expect(row(page, 'kosong.txt: Masuk')).toBeVisible();
});
