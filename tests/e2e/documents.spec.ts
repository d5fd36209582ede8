import type { Page } from '@playwright/test';
import { expect, test } from './launch';
import { inBothThemes, openSample } from './screens';

const grid = (page: Page) => page.getByRole('grid', { name: 'Daftar dokumen' });
const reader = (page: Page) => page.getByRole('region', { name: 'Pembaca dokumen' });

test('the list of documents is sorted, filtered and read', async ({ program: { page } }) => {
  test.setTimeout(240_000);
  const documents = await openSample(page);
  await page.keyboard.press('Control+4');
  await expect(grid(page)).toHaveAttribute('aria-rowcount', String(documents.length + 1));
  await inBothThemes(page, 'dokumen');

  await page.getByRole('columnheader', { name: 'Judul' }).getByRole('button').click();
  await expect(page.getByRole('columnheader', { name: 'Judul' })).toHaveAttribute('aria-sort', 'ascending');
  const sorted = documents.map(({ title }) => title).toSorted((a, b) => a.localeCompare(b));
  await expect(grid(page).locator('[aria-rowindex="2"]')).toContainText(sorted[0] ?? '');

  await page.getByRole('textbox', { name: 'Saring menurut judul atau nama berkas' }).fill('klepon');
  const klepon = documents.filter(({ title, fileName }) => /klepon/i.test(`${title} ${fileName}`)).length;
  expect(klepon).toBeGreaterThan(0);
  await expect(grid(page)).toHaveAttribute('aria-rowcount', String(klepon + 1));
  await grid(page).locator('[aria-rowindex="2"]').click();
  await expect(reader(page).getByRole('document')).toBeVisible();
  await expect(reader(page).locator('canvas, [data-paragraph]').first()).toBeVisible({ timeout: 60_000 });
  await inBothThemes(page, 'dokumen-baca');

  await reader(page).getByRole('button', { name: 'Buka halaman dokumen' }).click();
  await expect(page).toHaveURL(/\/documents\/[0-9a-f-]{36}/);
  await expect(page.getByRole('button', { name: 'Buat inovasi dari dokumen ini' })).toBeVisible();
  await expect(reader(page).locator('canvas, [data-paragraph]').first()).toBeVisible({ timeout: 60_000 });
  await inBothThemes(page, 'dokumen-satu');
});

test('with the keyboard alone several documents become an innovation', async ({ program: { page } }) => {
  test.setTimeout(180_000);
  await openSample(page);
  await page.keyboard.press('Control+4');
  const rows = grid(page).locator('[role="row"][data-row]');
  await rows.first().focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await expect(grid(page).locator('[data-row="0"]').getByRole('checkbox')).toBeChecked();
  await expect(grid(page).locator('[data-row="1"]')).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(reader(page).getByRole('document')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(grid(page).locator('[data-row="1"]')).toBeFocused();
  const make = page.getByRole('button', { name: 'Buat inovasi dari 2 dokumen' });
  await make.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/innovations\/new\?documents=/);
});
