import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { SavedSearch, SearchPage } from '../../electron/contract/types';
import { answerSaveDialog, call, expect, screenshot, test } from './launch';
import { inBothThemes, noBarriers, openSample } from './screens';
import { chips, queryOf, results, search, searchBox, total, totals } from './search-steps';

test('a search is kept, opened from the start page, taken away and taken back', async ({ program: { page } }) => {
  test.setTimeout(180_000);
  await openSample(page);
  await search(page, 'lansia punya:sop');
  await expect(total(page)).toBeVisible();
  await page.keyboard.press('Control+d');
  const dialog = page.getByRole('dialog', { name: 'Simpan pencarian ini' });
  await dialog.getByLabel('Nama').fill('Lansia dengan SOP');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Pencarian “Lansia dengan SOP” disimpan.')).toBeVisible();
  const [kept] = await call<SavedSearch[]>(page, 'library.savedSearches');
  expect(kept).toMatchObject({ name: 'Lansia dengan SOP', query: 'lansia punya:sop', totalNew: 0 });

  await searchBox(page).fill('');
  await page.keyboard.press('Backspace');
  const saved = page.getByRole('region', { name: 'Pencarian tersimpan' }).first();
  await expect(saved).toContainText('Lansia dengan SOP');
  await inBothThemes(page, 'cari-tersimpan');
  await saved.getByRole('button', { name: /^Lansia dengan SOP/ }).click();
  await expect.poll(() => queryOf(page)).toBe('lansia punya:sop');
  await expect(total(page)).toHaveText(totals(await call<SearchPage>(page, 'library.search', { query: 'lansia punya:sop' })));

  await page.keyboard.press('Alt+ArrowLeft');
  await saved.getByRole('button', { name: 'Hapus pencarian tersimpan Lansia dengan SOP' }).click();
  await expect(page.getByText('Pencarian “Lansia dengan SOP” dihapus.')).toBeVisible();
  expect(await call<SavedSearch[]>(page, 'library.savedSearches')).toEqual([]);
  await page.getByRole('button', { name: 'Urungkan' }).click();
  await expect(saved).toContainText('Lansia dengan SOP');
});

test('two innovations picked with the keyboard stand side by side', async ({ program: { page } }) => {
  test.setTimeout(180_000);
  await openSample(page);
  await search(page, 'lansia');
  const answer = await call<SearchPage>(page, 'library.search', { query: 'lansia' });
  const [first, second] = answer.hits.filter(({ innovationId }) => innovationId !== undefined);
  await expect(results(page).locator('[data-result]').first()).toBeVisible();
  await searchBox(page).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('x');
  await expect(page.getByText('1 inovasi dipilih. Pilih satu lagi untuk membandingkan.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Bandingkan', exact: true })).toBeDisabled();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await screenshot(page, 'cari-pilih');
  await page.getByRole('button', { name: 'Bandingkan', exact: true }).click();
  await expect(page).toHaveURL(/\/compare\?ids=/);
  const table = page.getByRole('region', { name: 'Perbandingan inovasi' });
  await expect(table.getByRole('columnheader', { name: first?.title ?? '' })).toBeVisible();
  await expect(table.getByRole('columnheader', { name: second?.title ?? '' })).toBeVisible();
  for (const row of ['Daerah', 'Masalah', 'Cara kerja', 'Hasil', 'Sumber daya', 'Catatan replikasi', 'Dilengkapi dengan', 'Dokumen'])
    await expect(table.getByRole('rowheader', { name: row, exact: true })).toBeVisible();
  await table.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  await expect(table.locator('[data-cell]').nth(1)).toBeFocused();
  await inBothThemes(page, 'bandingkan');
});

test('a list of results goes out in three forms, and nothing where the person cancels', async ({ program: { app, page, folder } }) => {
  test.setTimeout(180_000);
  await openSample(page);
  await search(page, 'lansia');
  const { total: found } = await call<SearchPage>(page, 'library.search', { query: 'lansia' });
  await expect(total(page)).toBeVisible();
  const beginnings = { csv: Buffer.from([0xef, 0xbb, 0xbf]), xlsx: Buffer.from('PK'), docx: Buffer.from('PK') } as const;
  for (const [format, name] of [
    ['csv', 'Tabel CSV'],
    ['xlsx', 'Tabel Excel (XLSX)'],
    ['docx', 'Dokumen Word (DOCX)'],
  ] as const) {
    const path = join(folder, `hasil.${format}`);
    await answerSaveDialog(app, path);
    await page.getByRole('button', { name: 'Menu daftar hasil' }).click();
    await page.getByRole('menuitem', { name }).click();
    await expect(page.getByText(`${found} baris ditulis ke ${path}`)).toBeVisible();
    const written = await readFile(path);
    expect(written.subarray(0, beginnings[format].length)).toEqual(beginnings[format]);
  }
  await answerSaveDialog(app, undefined);
  await page.getByRole('button', { name: 'Menu daftar hasil' }).click();
  await page.getByRole('menuitem', { name: 'Tabel CSV' }).click();
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(stat(join(folder, 'undefined'))).rejects.toThrow();
});

test('results stand in the order that was chosen, and going back keeps it', async ({ program: { page } }) => {
  test.setTimeout(180_000);
  await openSample(page);
  await search(page, 'warga');
  await expect(total(page)).toBeVisible();
  await page.getByRole('button', { name: 'Urutan: Paling sesuai' }).click();
  await page.getByRole('menuitem', { name: 'Terbaru' }).click();
  const newest = await call<SearchPage>(page, 'library.search', { query: 'warga', order: 'newest' });
  await expect(results(page).locator('[data-result]').first()).toHaveText(newest.hits[0]?.title ?? '');
  await results(page).locator('[data-result]').first().click();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/innovations\//);
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(page.getByRole('button', { name: 'Urutan: Terbaru' })).toBeVisible();
});

test('what is like a result is found with the words that make it alike', async ({ program: { page } }) => {
  test.setTimeout(180_000);
  await openSample(page);
  await search(page, 'posyandu lansia');
  await results(page).getByRole('button', { name: 'Payung Senja', exact: true }).first().click();
  await page.getByRole('button', { name: 'Menu Payung Senja' }).click();
  await page.getByRole('menuitem', { name: 'Serupa dengan ini' }).click();
  await expect(results(page).getByRole('heading', { name: 'Serupa dengan “Payung Senja”' })).toBeVisible();
  await expect(results(page).getByText('Kata yang membuatnya serupa:')).toBeVisible();
  await expect(results(page).locator('[data-result]').first()).toBeVisible();
  await expect(results(page).getByRole('button', { name: 'Payung Senja', exact: true })).toHaveCount(0);
  await inBothThemes(page, 'cari-serupa');
  await page.getByRole('button', { name: 'Ke hasil pencarian' }).click();
  await expect.poll(() => queryOf(page)).toBe('posyandu lansia');
});

test('the librarian switches a synonym off and adds one, and searches follow at once', async ({ program: { page } }) => {
  test.setTimeout(180_000);
  await openSample(page);
  await page.evaluate(() => (window.location.hash = '#/settings?page=vocabulary'));
  await page.getByLabel('Cari kata di daftar ini').fill('lanjut usia');
  const used = page.getByRole('switch', { name: /lansia/ }).first();
  await expect(used).toBeChecked();
  await used.focus();
  await page.keyboard.press('Space');
  await expect(used).not.toBeChecked();
  await page.getByLabel('Cari kata di daftar ini').fill('');
  await page.getByLabel('Kata yang sama artinya').fill('lansia, simbah');
  await page.getByRole('button', { name: 'Tambahkan' }).click();
  await expect(page.getByRole('list', { name: 'Daftar kosakata' })).toContainText('lansia = simbah');
  await noBarriers(page);
  await screenshot(page, 'kosakata');

  await search(page, 'lansia');
  await expect(chips(page).getByRole('button', { name: /^lansia = simbah/ })).toBeVisible();
  await expect(chips(page).getByRole('button', { name: /^lansia = lanjut usia/ })).toHaveCount(0);
});
