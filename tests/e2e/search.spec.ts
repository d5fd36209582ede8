import type { Page } from '@playwright/test';
import type { DocumentHit, SearchPage } from '../../electron/contract/types';
import { call, expect, screenshot, test } from './launch';
import { inBothThemes, openSample, reading, refusals } from './screens';
import { reader, results, search, searchBox, total, totals } from './search-steps';

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
  await expect(total(page)).toHaveText(totals(answer));

  await results(page).getByRole('button', { name: 'SOP Layanan Kunjungan Klepon Hangat' }).first().click();
  await expect(reader(page).locator('canvas').first()).toBeVisible({ timeout: reading });
  const current = reader(page).locator('mark[data-now]').first();
  await expect(current).toBeInViewport();
  await expect(current).toHaveText(/jemput|bola/i);
  await expect(reader(page).getByText(/^Temuan \d+ dari \d+$/)).toBeVisible();
  await inBothThemes(page, 'cari-pdf');

  await search(page, 'petugas');
  await results(page).getByRole('button', { name: 'SOP Layanan Kunjungan Klepon Hangat' }).first().click();
  const counter = reader(page).getByRole('button', { name: /^Temuan \d+ dari \d+$/ });
  await expect(counter).toBeVisible();
  const [at = 0, count = 0] = (await counter.innerText()).match(/\d+/g)?.map(Number) ?? [];
  expect(count).toBeGreaterThan(1);
  await page.keyboard.press('F3');
  await expect(counter).toHaveText(`Temuan ${(at % count) + 1} dari ${count}`);
  await page.keyboard.press('Shift+F3');
  await expect(counter).toHaveText(`Temuan ${at} dari ${count}`);
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

test('nothing found says how to go on, and what it says leads on', async ({ program: { page } }) => {
  test.setTimeout(180_000);
  await openSample(page);
  await search(page, 'jemput zzzqqq');
  await expect(page.getByText(/Tidak ada yang cocok dengan “jemput zzzqqq” di \d+ dokumen/)).toBeVisible();
  await inBothThemes(page, 'cari-kosong');
  await page.getByRole('button', { name: /^Tanpa zzzqqq: \d+ hasil$/ }).click();
  await expect(total(page)).toHaveText(totals(await call<SearchPage>(page, 'library.search', { query: 'jemput' })));

  await search(page, 'posyandu stuntng zzzqqq');
  await expect(results(page).getByText('Maksud Anda:')).toBeVisible();
  await results(page).getByRole('button', { name: 'stunting', exact: true }).click();
  await expect(searchBox(page)).toHaveValue('posyandu stunting zzzqqq');
});

test('search works with the keyboard alone, from the box to the sentence on the clipboard and to the record', async ({ program }) => {
  test.setTimeout(180_000);
  const { app, page } = program;
  await openSample(page);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('"jemput bola"');
  await page.keyboard.press('Enter');
  const result = (n: number) => results(page).locator('[data-result]').nth(n);
  await expect(result(0)).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(result(0)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(result(1)).toBeFocused();
  await expect(result(1)).toHaveAttribute('aria-current', 'true');
  await page.keyboard.press('ArrowUp');
  await expect(reader(page).locator('mark[data-now]').first()).toBeVisible({ timeout: reading });
  await page.keyboard.press('ArrowRight');
  await expect(reader(page).getByRole('document')).toBeFocused();
  await page.keyboard.press('F3');
  await page.keyboard.press('Control+Shift+c');
  await expect(page.getByText('Kutipan dan halaman disalin.')).toBeVisible();
  expect(await app.evaluate(({ clipboard }) => clipboard.readText())).toMatch(/^“.*jemput\s+bola.*” \(.+\)$/is);
  await page.keyboard.press('Escape');
  await expect(result(0)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/innovations\/[0-9a-f-]{36}/);
});

test('all hits of a document stand in a list that leads to each of them', async ({ program: { page } }) => {
  test.setTimeout(180_000);
  await openSample(page);
  await search(page, 'petugas');
  await results(page).getByRole('button', { name: 'SOP Layanan Kunjungan Klepon Hangat' }).first().click();
  const count = reader(page).getByRole('button', { name: /^Temuan \d+ dari \d+$/ });
  await expect(count).toBeVisible({ timeout: reading });
  await count.click();
  const hits = page.getByRole('menuitem');
  const found = await call<DocumentHit[]>(page, 'library.documentHits', { id: await shownDocument(page), query: 'petugas' });
  await expect(hits).toHaveCount(found.length);
  await expect(hits.first().locator('mark').first()).toHaveText(/petugas/i);
  await screenshot(page, 'cari-semua-temuan');
  await hits.last().click();
  await expect(reader(page).getByRole('button', { name: `Temuan ${found.length} dari ${found.length}` })).toBeVisible();
  await expect(reader(page).locator('mark[data-now]').first()).toBeInViewport();
});

/** The document that the selected result is. */
async function shownDocument(page: Page): Promise<string> {
  const hash = await page.evaluate(() => window.location.hash);
  return new URLSearchParams(hash.slice(hash.indexOf('?') + 1)).get('select')?.replace('document:', '') ?? '';
}
