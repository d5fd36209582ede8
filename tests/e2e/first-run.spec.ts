import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LibraryStatus } from '../../electron/contract/types';
import { answerOpenDialogs, call, clickMenu, dropFiles, expect, launch, newPerson, quit, screenshot, test } from './launch';
import { inBothThemes, noBarriers, openSample, reading, refusals } from './screens';

test('from the first start to the sample library, in another language, kept over a restart', async () => {
  test.setTimeout(240_000);
  const person = await newPerson({});
  const first = await launch(person);
  const { page } = first;
  const refused = refusals(page);
  await expect(page.getByRole('heading', { name: 'Mulai dari mana?' })).toBeVisible();
  await page.getByRole('combobox', { name: 'Daerah kantor Anda' }).click();
  await page.getByRole('option', { name: 'Kab. Lumajang' }).click();
  await expect(page.getByText('Kabupaten Lumajang', { exact: true })).toBeVisible();
  await inBothThemes(page, 'mulai');

  await page.getByRole('button', { name: 'Coba', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/\d+ inovasi dari \d+ kabupaten\/kota/, { timeout: reading });
  const status = await call<LibraryStatus>(page, 'library.status');
  expect(status.innovations).toBeGreaterThanOrEqual(12);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(`${status.innovations} inovasi`);
  await expect(page.getByText('seluruh isinya fiktif')).toBeVisible();
  await inBothThemes(page, 'beranda');

  await clickMenu(first.app, 'go-settings');
  await page.getByRole('link', { name: 'Bahasa' }).click();
  await page.getByRole('radio', { name: 'English' }).click();
  await expect(page.getByRole('navigation', { name: 'Rooms' }).getByRole('link', { name: 'Settings' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.getByRole('link', { name: 'Office', exact: true }).click();
  await page.getByLabel('Name of the office').fill('Bagian Organisasi');
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  expect(refused).toEqual([]);
  await quit(first);

  const second = await launch(person);
  await expect(second.page.getByRole('heading', { level: 1 })).toContainText(`${status.innovations} innovations from`);
  await expect(second.page.getByRole('link', { name: 'Bagian Organisasi', exact: true })).toBeVisible();
  await quit(second);
  await rm(person.folder, { recursive: true, force: true });
});

test('every page of the settings is free of barriers and takes effect at once', async ({ program: { page } }) => {
  await openSample(page);
  await page.keyboard.press('Control+8');
  for (const name of ['Kantor', 'Bahasa', 'Bantuan dan tentang', 'Pustaka', 'Tampilan']) {
    await page.getByRole('navigation', { name: 'Pengaturan' }).getByRole('link', { name }).click();
    await expect(page.getByRole('heading', { name, level: 1 })).toBeVisible();
    await inBothThemes(page, `pengaturan-${name.toLowerCase().replaceAll(' ', '-')}`);
  }
  await page.getByRole('radiogroup', { name: 'Kerapatan daftar' }).getByText('Padat').click();
  await expect(page.locator('html')).toHaveAttribute('data-density', 'compact');
  await page.getByRole('navigation', { name: 'Pengaturan' }).getByRole('link', { name: 'Pustaka' }).click();
  await page.getByRole('button', { name: 'Periksa sekarang' }).click();
  await expect(page.getByText('Pustaka utuh')).toBeVisible();
});

test('a folder that cannot hold a library is refused with its reason, an empty library says what to do next', async ({ program }) => {
  const { app, page, folder } = program;
  const full = join(folder, 'penuh');
  const empty = join(folder, 'kosong');
  await mkdir(full);
  await mkdir(empty);
  await writeFile(join(full, 'catatan.txt'), 'milik orang lain');
  await answerOpenDialogs(app, [full], [empty], [full]);
  await page.getByRole('button', { name: 'Ganti' }).click();
  await expect(page.getByText('Folder ini sudah berisi berkas lain.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Buat', exact: true })).toBeDisabled();
  await noBarriers(page);
  await page.getByRole('button', { name: 'Ganti' }).click();
  await page.getByRole('button', { name: 'Buat', exact: true }).click();
  await expect(page.getByText('Pustaka ini masih kosong')).toBeVisible();
  await noBarriers(page);
  await screenshot(page, 'beranda-kosong');
  expect(await readFile(join(full, 'catatan.txt'), 'utf8')).toBe('milik orang lain');

  await clickMenu(app, 'close-library');
  await page.getByRole('button', { name: 'Buka', exact: true }).click();
  await expect(page.getByText('Folder ini bukan pustaka Rumah Inovasi.')).toBeVisible();
});

test('the frame answers the keyboard alone', async ({ program: { page } }) => {
  await openSample(page);
  const map = page.getByRole('group', { name: 'Peta daerah di Jawa Timur' });
  await map.getByRole('button', { name: /^Kabupaten Lumajang/ }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(map.getByRole('button', { name: /^Kabupaten Jember/ })).toBeFocused();
  await page.keyboard.press('t');
  await expect(page.getByRole('table', { name: 'Jumlah inovasi menurut daerah' })).toBeVisible();

  await page.keyboard.press('Control+/');
  await expect(page.getByRole('dialog', { name: 'Tuts pintas' })).toBeVisible();
  await noBarriers(page);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();

  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox', { name: 'Cari di seluruh pustaka' })).toBeFocused();
  await page.keyboard.type('lansia');
  await expect(page.getByRole('option', { name: /Klepon Hangat/ })).toBeVisible();
  await noBarriers(page);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/search\?q=lansia/);
  await page.keyboard.press('Control+1');
  await expect(page).toHaveURL(/#\/$/);
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(page).toHaveURL(/#\/search/);
  await page.keyboard.press('F6');
  await page.keyboard.press('Shift+F6');
  await expect(page.locator('[data-region]:focus-within').first()).toBeVisible();
});

test('a file dropped anywhere is imported and its list is opened', async ({ program: { page, folder } }) => {
  await openSample(page);
  const before = await call<LibraryStatus>(page, 'library.status');
  const path = join(folder, 'catatan-warga.md');
  await writeFile(path, '# Catatan warga\n\nAntrean di loket dua makin pendek sejak nomor dipanggil dengan pengeras suara.\n');
  await dropFiles(page, [path]);
  await expect(page).toHaveURL(/#\/import/);
  await expect.poll(async () => (await call<LibraryStatus>(page, 'library.status')).documents).toBe(before.documents + 1);
  await expect(page.getByRole('contentinfo')).toContainText(`${before.documents + 1} dokumen`);
});
