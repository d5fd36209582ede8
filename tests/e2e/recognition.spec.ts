import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { DocumentDetail, DocumentSummary } from '../../electron/contract/types';
import { call, expect, launch, newLibrary, newPerson, quit, test, type Program } from './launch';
import { importFolder, inBothThemes, noBarriers, openSample, reading } from './screens';

const panel = (page: Page) => page.getByRole('complementary', { name: 'Yang dikenali di dokumen ini' });
const part = (page: Page, name: string) => panel(page).getByRole('region', { name });
const sections = (page: Page) => part(page, 'Bagian').getByRole('listitem');
const reader = (page: Page) => page.getByRole('region', { name: 'Pembaca dokumen' });
const toast = (page: Page, words: string) => page.getByRole('alert').filter({ hasText: words });

async function openDocument(page: Page, id: string): Promise<DocumentDetail> {
  await page.evaluate((to) => {
    window.location.hash = to;
  }, `#/documents/${id}`);
  await expect(panel(page)).toBeVisible();
  return call<DocumentDetail>(page, 'library.document', { id });
}

function idOf(documents: readonly DocumentSummary[], title: string): string {
  const found = documents.find((one) => one.title === title);
  if (found === undefined) throw new Error(`no document ${title}`);
  return found.id;
}

const facts = (page: Page, group: string) => part(page, 'Keterangan').locator(`[data-group="${group}"]`);

test('sections and facts of a document are shown and lead to their place', async ({ program: { page } }) => {
  test.setTimeout(240_000);
  const documents = await openSample(page);
  const document = await openDocument(page, idOf(documents, 'Proposal Inovasi Klepon Hangat'));
  const headings = new Set(document.sections.map(({ from, heading }) => `${from} ${heading}`));
  await expect(sections(page)).toHaveCount(headings.size);

  await panel(page)
    .getByRole('button', { name: /Dampak/ })
    .first()
    .click();
  await expect(reader(page).locator('mark[data-now]').first()).toBeInViewport();
  await expect(reader(page).locator('mark[data-now]').first()).toContainText('Signifikansi');
  await inBothThemes(page, 'dokumen-bagian');

  await expect(facts(page, 'results')).toContainText('34 hari → 3 hari');
  await expect(facts(page, 'targets')).not.toContainText('→');
  await expect(facts(page, 'others')).toContainText('Rp86.400.000');
  await expect(facts(page, 'others')).toContainText('UU 24/2013');
  await expect(facts(page, 'identity')).toContainText('Kabupaten Lumajang');
  await facts(page, 'results').getByRole('listitem').filter({ hasText: '34 hari' }).getByRole('button').click();
  await expect(reader(page).locator('mark[data-now]').first()).toBeInViewport();
  await inBothThemes(page, 'dokumen-keterangan');

  const pdf = await openDocument(page, idOf(documents, 'Profil Inovasi Daerah Sego Sambel'));
  expect(pdf.family).toBe('E');
  await panel(page)
    .getByRole('button', { name: /4\. Hasil Inovasi Daerah/ })
    .click();
  await expect(reader(page).locator('[data-page="3"] mark[data-now]').first()).toBeInViewport({ timeout: reading });
});

async function mark(page: Page, key: string): Promise<void> {
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: 'Jenis bagian' }).fill(key);
  await page.getByRole('option', { name: key, exact: true }).click();
  await dialog.getByRole('button', { name: 'Tetapkan' }).click();
  await expect(dialog).toBeHidden();
}

test('a section is renamed, taken away, marked and taken back, and the correction outlives a restart', async () => {
  test.setTimeout(300_000);
  const person = await newPerson();
  let program: Program = await launch(person);
  const { page } = program;
  const documents = await openSample(page);
  const id = idOf(documents, 'SOP Layanan Kunjungan Klepon Hangat');
  const before = await openDocument(page, id);
  const row = (text: string) => sections(page).filter({ hasText: text });

  await row('B. Perlengkapan')
    .getByRole('button', { name: /^Ubah bagian/ })
    .click();
  await page.getByRole('menuitem', { name: 'Ganti jenis bagian …' }).click();
  await mark(page, 'Sumber daya');
  await expect(row('B. Perlengkapan')).toHaveAttribute('data-key', 'sumber_daya');

  await row('E. Larangan')
    .getByRole('button', { name: /^Ubah bagian/ })
    .click();
  await page.getByRole('menuitem', { name: 'Bukan bagian' }).click();
  await expect(row('E. Larangan')).toHaveCount(0);
  await toast(page, 'bukan bagian lagi').getByRole('button', { name: 'Urungkan' }).click();
  await expect(row('E. Larangan')).toHaveCount(1);

  const from = () =>
    call<DocumentDetail>(page, 'library.document', { id }).then(({ sections: all }) => all.map((one) => one.from).join(' '));
  const unmoved = await from();
  await row('F. Pencatatan')
    .getByRole('button', { name: /^Ubah bagian/ })
    .click();
  await page.getByRole('menuitem', { name: 'Pindahkan awalnya …' }).click();
  await expect(page.getByRole('option', { selected: true })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect.poll(from).not.toBe(unmoved);
  await toast(page, 'dipindahkan').getByRole('button', { name: 'Urungkan' }).click();
  await expect.poll(from).toBe(unmoved);

  // with the keyboard alone
  await page.getByRole('button', { name: 'Tandai bagian …' }).focus();
  await page.keyboard.press('Enter');
  const blocks = page.getByRole('listbox', { name: 'Paragraf dokumen' });
  await expect(blocks.getByRole('option', { selected: true })).toBeFocused();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(blocks.locator('[data-block="3"]')).toBeFocused();
  await inBothThemes(page, 'dokumen-tandai');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('combobox', { name: 'Jenis bagian' })).toBeFocused();
  await page.keyboard.type('Pelajaran');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Tetapkan' }).focus();
  await page.keyboard.press('Enter');
  await expect(panel(page).locator('[data-key="pelajaran"]')).toHaveCount(1);
  const corrected = await call<DocumentDetail>(page, 'library.document', { id });
  expect(corrected.sections.find(({ key }) => key === 'pelajaran')?.from).toBe(3);
  await quit(program);

  program = await launch(person);
  await expect(program.page.getByRole('contentinfo')).toBeVisible({ timeout: reading });
  const after = await openDocument(program.page, id);
  expect(after.sections).toEqual(corrected.sections);
  expect(after.sections).not.toEqual(before.sections);
  await expect(panel(program.page).locator('[data-key="sumber_daya"]')).toHaveCount(1);
  await quit(program);
});

const letter = (name: string, days: number) =>
  `# Laporan layanan jemput bola\n\n## Latar Belakang\n\n${Array.from(
    { length: 14 },
    (_, line) =>
      `Pada pekan ke-${line + 1} petugas kecamatan mendatangi warga lanjut usia di dusun ${line + 3}, mencatat kebutuhan, dan menyerahkan dokumen di rumah.`,
  ).join('\n\n')}\n\n## Hasil\n\nWaktu tunggu turun dari ${days} hari menjadi 3 hari. Penanggung jawab ${name}.\n`;

test('personal data is marked, and near-duplicates are compared and dismissed', async ({ program }) => {
  test.setTimeout(240_000);
  const { page, folder } = program;
  await newLibrary(program);
  const path = join(folder, 'laporan');
  await mkdir(path, { recursive: true });
  await writeFile(join(path, 'laporan kecamatan.md'), letter('Bagian Umum', 34));
  await writeFile(join(path, 'salinan laporan untuk dinas.md'), `${letter('Bagian Kependudukan', 30)}\nLampiran tambahan untuk dinas.\n`);
  await writeFile(
    join(path, 'daftar penerima.txt'),
    'Daftar penerima layanan\n\nNIK 3508994105800001 menerima kunjungan.\nTelepon 0812-0000-1234 untuk jadwal.\n',
  );
  await importFolder(program, path);
  const documents = await call<DocumentSummary[]>(page, 'library.documents');
  expect(documents).toHaveLength(3);

  await page.keyboard.press('Control+4');
  const list = documents.find(({ fileName }) => fileName === 'daftar penerima.txt');
  expect(list?.personalData).toBeGreaterThan(0);
  await page.getByRole('button', { name: 'Saringan' }).click();
  await page.getByRole('checkbox', { name: /Hanya yang memuat data pribadi/ }).check();
  await page.keyboard.press('Escape');
  const grid = page.getByRole('grid', { name: 'Daftar dokumen' });
  await expect(grid).toHaveAttribute('aria-rowcount', '2');
  await inBothThemes(page, 'dokumen-saringan');
  await openDocument(page, list?.id ?? '');
  await expect(part(page, 'Data pribadi')).toContainText('3508••••••••••01');
  await expect(part(page, 'Data pribadi')).toContainText('dokumen tidak diubah');
  await part(page, 'Data pribadi').getByRole('button').first().click();
  await expect(reader(page).locator('mark[data-now]').first()).toBeInViewport();
  await page.getByRole('navigation', { name: 'Langsung ke' }).getByRole('button', { name: 'Data pribadi' }).click();
  await inBothThemes(page, 'dokumen-data-pribadi');

  await page.keyboard.press('Control+4');
  await page.getByText('Mungkin ganda (1)').click();
  await inBothThemes(page, 'dokumen-ganda');
  await page.getByRole('button', { name: 'Bandingkan' }).click();
  const differences = page.getByRole('region', { name: 'Perbedaan paragraf demi paragraf' });
  await expect(differences.locator('del').filter({ hasText: /^3[04]$/ })).toBeVisible();
  await expect(differences.locator('ins').filter({ hasText: /^3[04]$/ })).toBeVisible();
  await expect(page.getByText(/% kata sama/)).toBeVisible();
  await inBothThemes(page, 'dokumen-bandingkan');
  await page.getByRole('button', { name: 'Bukan duplikat' }).click();
  await expect(page.getByText('Tidak ada dokumen yang mungkin ganda.')).toBeVisible();
  expect(await call<unknown[]>(page, 'library.duplicates')).toEqual([]);
  await noBarriers(page);
});
