import type { Page } from '@playwright/test';
import type { SearchPage } from '../../electron/contract/types';
import { call, expect, screenshot, test } from './launch';
import { inBothThemes, openSample, reading, refusals } from './screens';

async function search(page: Page, query: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.locator('[data-search-box]').fill(query);
  await page.keyboard.press('Enter');
}

const results = (page: Page) => page.getByRole('region', { name: 'Hasil pencarian' });
const reader = (page: Page) => page.getByRole('region', { name: 'Pembaca dokumen' });

test('a search opens a PDF and a Word document at the hit, marked', async ({ program: { page } }) => {
  test.setTimeout(240_000);
  const refused = refusals(page);
  await openSample(page);
  await page.keyboard.press('Control+2');
  await expect(page.getByRole('heading', { name: 'Cara mencari' })).toBeVisible();
  await inBothThemes(page, 'cari-awal');

  await search(page, 'jemput bola');
  const answer = await call<SearchPage>(page, 'library.search', { query: 'jemput bola' });
  expect(answer.total).toBeGreaterThan(1);
  await expect(results(page).getByRole('heading', { level: 1 })).toHaveText(
    `${answer.totalInnovations} inovasi dan ${answer.totalDocuments} dokumen`,
  );

  await results(page).getByRole('button', { name: 'SOP Layanan Kunjungan Klepon Hangat' }).first().click();
  await expect(reader(page).locator('canvas').first()).toBeVisible({ timeout: reading });
  const current = reader(page).locator('mark[data-now]').first();
  await expect(current).toBeInViewport();
  await expect(current).toHaveText(/jemput|bola/i);
  await expect(reader(page).getByText(/^Temuan 1 dari \d+$/)).toBeVisible();
  await inBothThemes(page, 'cari-pdf');

  await search(page, 'petugas');
  await results(page).getByRole('button', { name: 'SOP Layanan Kunjungan Klepon Hangat' }).first().click();
  await expect(reader(page).getByText(/^Temuan 1 dari ([2-9]|\d\d+)$/)).toBeVisible();
  await page.keyboard.press('F3');
  await expect(reader(page).getByText(/^Temuan 2 dari \d+$/)).toBeVisible();
  await page.keyboard.press('Shift+F3');
  await expect(reader(page).getByText(/^Temuan 1 dari \d+$/)).toBeVisible();
  await expect(reader(page).locator('mark[data-now]').first()).toBeInViewport();
  await page.keyboard.press('F3');
  await screenshot(page, 'cari-temuan');

  await search(page, 'jemput bola');

  await results(page).getByRole('button', { name: 'Klepon Hangat', exact: true }).first().click();
  await expect(reader(page).locator('mark[data-now]').first()).toBeInViewport();
  await inBothThemes(page, 'cari');

  const word = answer.hits.find((hit) => hit.document?.format === 'docx');
  expect(word).toBeDefined();
  await results(page)
    .getByRole('button', { name: word?.title ?? '', exact: true })
    .last()
    .click();
  const marked = reader(page).locator('[data-paragraph] mark[data-now]').first();
  await expect(marked).toBeInViewport();
  await expect(marked).toHaveText(/jemput|bola/i);
  await inBothThemes(page, 'cari-word');
  expect(refused).toEqual([]);
});

test('the citation of a hit names the document and its page', async ({ program: { app, page } }) => {
  test.setTimeout(180_000);
  await openSample(page);
  await search(page, 'jemput bola');
  await results(page).getByRole('button', { name: 'SOP Layanan Kunjungan Klepon Hangat' }).first().click();
  await expect(reader(page).locator('mark[data-now]').first()).toBeVisible({ timeout: reading });
  await page.keyboard.press('Control+Shift+c');
  await expect(page.getByText('Kutipan dan halaman disalin.')).toBeVisible();
  const copied = await app.evaluate(({ clipboard }) => clipboard.readText());
  expect(copied).toMatch(/^“.*jemput bola.*” \(.*SOP.*, hal\. \d+\)$/is);
});

test('whatever is typed, the search answers and nothing of it becomes code', async ({ program: { page } }) => {
  test.setTimeout(180_000);
  await openSample(page);
  const hostile = [
    'a"b',
    'NOT x',
    'a:b',
    '{a b}',
    '^',
    '*',
    '"',
    '-',
    '<img src=x onerror=alert(1)>',
    '<mark>jemput</mark>',
    'NEAR(',
    '%00',
    "';--",
    '\u202e',
  ];
  for (const query of hostile) {
    await search(page, query);
    await expect(page).toHaveURL(/\/search/);
    await expect(page.getByRole('alert')).toHaveCount(0);
    await expect(results(page).getByRole('status').first()).toBeVisible();
  }
  await expect(page.locator('img[src="x"]')).toHaveCount(0);
});

test('nothing found says how to go on, and a district narrows the answer', async ({ program: { page } }) => {
  test.setTimeout(180_000);
  await openSample(page);
  await search(page, 'jemput zzzqqq');
  await expect(page.getByText(/Tidak ada yang cocok dengan “jemput zzzqqq” di \d+ dokumen/)).toBeVisible();
  await expect(page.getByRole('button', { name: /^Cari “zzzqqq”/ })).toHaveCount(0);
  await inBothThemes(page, 'cari-kosong');
  await page.getByRole('button', { name: /^Cari “jemput” saja: \d+ hasil$/ }).click();
  await expect(results(page).getByRole('heading', { level: 1 })).toBeVisible();

  const before = await call<SearchPage>(page, 'library.search', { query: 'jemput' });
  const [region] = Object.keys(before.regions);
  const after = await call<SearchPage>(page, 'library.search', { query: 'jemput', regions: [region ?? ''] });
  await page.getByRole('complementary', { name: 'Saringan' }).getByRole('checkbox').first().check();
  await expect(page.getByRole('button', { name: 'Lepas saringan daerah' })).toBeVisible();
  expect(after.total).toBeLessThan(before.total);
  await screenshot(page, 'cari-saringan');
  await page.getByRole('button', { name: 'Lepas saringan daerah' }).click();
  await expect(results(page).getByRole('heading', { level: 1 })).toHaveText(
    `${before.totalInnovations} inovasi dan ${before.totalDocuments} dokumen`,
  );
});

test('search works with the keyboard alone, from the box to the record', async ({ program: { page } }) => {
  test.setTimeout(180_000);
  await openSample(page);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('jemput bola');
  await page.keyboard.press('Enter');
  await expect(results(page).locator('[data-result]').first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(results(page).locator('[data-result]').first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(results(page).locator('[data-result]').nth(1)).toBeFocused();
  await expect(results(page).locator('[data-result]').nth(1)).toHaveAttribute('aria-current', 'true');
  await page.keyboard.press('ArrowUp');
  await expect(reader(page).getByRole('document')).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(reader(page).getByRole('document')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(results(page).locator('[data-result]').first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/innovations\/[0-9a-f-]{36}/);
});
