import type { SearchField, SearchPage } from '../../electron/contract/types';
import type { Page } from '@playwright/test';
import { call, expect, screenshot, test } from './launch';
import { inBothThemes, noBarriers, openSample } from './screens';
import { chips, filters, queryOf, results, search, searchBox, total, totals } from './search-steps';

const answer = (page: Page, query: string): Promise<SearchPage> => call<SearchPage>(page, 'library.search', { query, facets: true });

const filtered = (page: Page, query: string, field: SearchField, values: readonly string[]): Promise<string> =>
  call<string>(page, 'library.filterQuery', { query, field, values });

test('a click on a filter narrows the answer to the number that stood beside it, and its chip gives everything back', async ({
  program: { page },
}) => {
  test.setTimeout(180_000);
  await openSample(page);
  await search(page, 'lansia');
  const before = await answer(page, 'lansia');
  await expect(total(page)).toHaveText(totals(before));
  await inBothThemes(page, 'cari-saringan');

  const costs = before.facets.find(({ field }) => field === 'has')?.values.find(({ value }) => value === 'cost');
  expect(costs?.count).toBeGreaterThan(0);
  await filters(page)
    .getByRole('checkbox', { name: /^Angka biaya/ })
    .check();
  const narrowed = await filtered(page, 'lansia', 'has', ['cost']);
  await expect.poll(() => queryOf(page)).toBe(narrowed);
  const after = await answer(page, narrowed);
  await expect(total(page)).toHaveText(totals(after));
  expect(after.total).toBe(costs?.count);

  await expect(searchBox(page)).toHaveValue('lansia');
  await chips(page).getByRole('button', { name: 'Lepas saringan Dilengkapi dengan: Angka biaya' }).click();
  await expect(total(page)).toHaveText(totals(before));
  await expect(filters(page).getByRole('checkbox', { name: /^Angka biaya/ })).not.toBeChecked();
});

test('a district is chosen on the small map, and years as a range', async ({ program: { page } }) => {
  test.setTimeout(180_000);
  await openSample(page);
  await search(page, 'warga');
  const before = await answer(page, 'warga');
  const region = before.facets.find(({ field }) => field === 'region')?.values.find(({ value, count }) => value !== '35' && count > 0);
  expect(region).toBeDefined();
  const tile = filters(page).getByRole('button', { pressed: false }).and(filters(page).locator('[title*="inovasi"]'));
  await expect(tile.first()).toBeVisible();
  await filters(page)
    .getByRole('button', { name: /^Kabupaten Lumajang: [1-9]/ })
    .click();
  const inLumajang = await filtered(page, 'warga', 'region', ['3508']);
  await expect.poll(() => queryOf(page)).toBe(inLumajang);
  await expect(total(page)).toHaveText(totals(await answer(page, inLumajang)));
  await expect(filters(page).getByRole('button', { name: /^Kabupaten Lumajang/, pressed: true })).toBeVisible();
  await filters(page)
    .getByRole('button', { name: /^Kabupaten Lumajang/ })
    .click();
  await expect(total(page)).toHaveText(totals(before));

  await filters(page).getByLabel('Dari tahun').fill('2021');
  await filters(page).getByLabel('Sampai tahun').fill('2023');
  await page.keyboard.press('Enter');
  await expect(chips(page).getByRole('button', { name: 'Tahun mulai: 2021–2023', exact: true })).toBeVisible();
  await expect(total(page)).toHaveText(totals(await answer(page, await queryOf(page))));
  await noBarriers(page);
});

test('filters are text while they are typed and chips afterwards, all by keyboard', async ({ program: { page } }) => {
  test.setTimeout(180_000);
  await openSample(page);
  await page.keyboard.press('Control+2');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('lansia punya:sop');
  await expect(total(page)).toBeVisible();
  await expect(searchBox(page)).toHaveValue('lansia punya:sop');
  await page.keyboard.press('Enter');
  const chip = chips(page).getByRole('button', { name: 'Dilengkapi dengan: SOP atau juknis', exact: true });
  await expect(chip).toBeVisible();
  await expect(searchBox(page)).toHaveValue('lansia');

  await chip.focus();
  await page.keyboard.press('Enter');
  await expect(searchBox(page)).toBeFocused();
  await expect(searchBox(page)).toHaveValue('lansia punya:sop');
  await page.keyboard.press('Enter');
  await expect(chip).toBeVisible();

  await chip.focus();
  await page.keyboard.press('ArrowLeft');
  await expect(chips(page).locator('[data-chip]:focus')).toHaveAccessibleName(/sinonim|ejaan|singkatan/);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Delete');
  await expect(chip).toHaveCount(0);
  expect(await queryOf(page)).toBe('lansia');

  await search(page, 'lansia punya:sop');
  await expect(chip).toBeVisible();
  await searchBox(page).fill('');
  await expect.poll(() => queryOf(page)).toBe('punya:sop');
  await page.keyboard.press('Backspace');
  await expect.poll(() => queryOf(page)).toBe('');
});

test('what the program searched besides is shown, and one key leaves it out', async ({ program: { page } }) => {
  test.setTimeout(180_000);
  await openSample(page);
  await search(page, 'lansia');
  const before = await answer(page, 'lansia');
  const term = before.parts[0]?.added.find(({ text }) => text === 'lanjut usia');
  expect(term).toBeDefined();
  const added = chips(page).getByRole('button', { name: /^lansia = lanjut usia/ });
  await expect(added).toBeVisible();
  await added.focus();
  await page.keyboard.press('Delete');
  await expect(added).toHaveCount(0);
  expect(await queryOf(page)).toBe(term?.without);
  await expect(searchBox(page)).toHaveValue('lansia');
  await expect(chips(page).getByRole('button', { name: 'Tanpa kata tambahan: lanjut usia', exact: true })).toBeVisible();
  await expect(total(page)).toHaveText(totals(await answer(page, term?.without ?? '')));
});

test('a word with several meanings is asked about, not guessed', async ({ program: { page } }) => {
  test.setTimeout(180_000);
  await openSample(page);
  const [asked] = (await answer(page, 'IKM')).ambiguous;
  expect(asked?.meanings.length).toBeGreaterThan(1);
  const [meaning] = asked?.meanings ?? [];
  await search(page, 'IKM masyarakat');
  await expect(page.getByText('“IKM” punya beberapa arti. Pilih yang Anda maksud.')).toBeVisible();
  await screenshot(page, 'cari-arti');
  await page.getByRole('button', { name: meaning?.label ?? '', exact: true }).click();
  await expect.poll(() => queryOf(page)).not.toBe('IKM masyarakat');
  await expect(page.getByText(/punya beberapa arti/)).toHaveCount(0);
});

test('a filter that the panel does not show is added from the menu', async ({ program: { page } }) => {
  test.setTimeout(180_000);
  await openSample(page);
  await search(page, 'warga');
  await expect(total(page)).toBeVisible();
  await page.getByRole('button', { name: 'Saringan', exact: true }).click();
  await page.getByRole('button', { name: 'Jenis', exact: true }).click();
  await page.keyboard.type('Dokumen');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Tambahkan' }).click();
  await expect(chips(page).getByRole('button', { name: 'Jenis: Dokumen', exact: true })).toBeVisible();
  await expect(total(page)).toHaveText(/^0 inovasi dan [1-9]\d* dokumen$/);
  await expect(results(page).locator('[data-result]').first()).toBeVisible();
});
