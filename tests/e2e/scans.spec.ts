import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { DocumentSummary } from '../../electron/contract/types';
import { scannedPdf } from '../fixtures/scanned-pdf';
import { smallPdf } from '../fixtures/small-pdf';
import { textPicture } from '../fixtures/text-picture';
import { call, expect, newLibrary, test } from './launch';
import { importFolder, inBothThemes, reading } from './screens';

const reader = (page: Page) => page.getByRole('region', { name: 'Pembaca dokumen' });

const note = textPicture([
  { text: 'NOTULEN RAPAT POSYANDU', size: 40, bold: true, top: 120 },
  { text: 'Petugas menimbang balita di balai dusun setiap Rabu pagi.', top: 240 },
  { text: 'Kader mencatat hasilnya dan mengirimnya ke puskesmas.', top: 310 },
]);
const second = textPicture([{ text: 'Halaman kedua memuat daftar hadir musyawarah desa.', top: 200 }]);

/** The share of the page's height and width at which the current mark's box begins and ends. */
async function boxOnPage(page: Page): Promise<{ top: number; bottom: number; left: number; right: number }> {
  return reader(page)
    .locator('[data-picture] mark[data-now]')
    .first()
    .evaluate((mark) => {
      const sheet = mark.closest('[data-page]')?.getBoundingClientRect() ?? new DOMRect();
      const box = mark.getBoundingClientRect();
      return {
        top: (box.top - sheet.top) / sheet.height,
        bottom: (box.bottom - sheet.top) / sheet.height,
        left: (box.left - sheet.left) / sheet.width,
        right: (box.right - sheet.left) / sheet.width,
      };
    });
}

test('hits on scans are boxed on the picture, and what cannot be searched is counted and listed', async ({ program }) => {
  test.setTimeout(300_000);
  const { page, folder } = program;
  await newLibrary(program);
  const path = join(folder, 'pindaian');
  await mkdir(path, { recursive: true });
  await writeFile(join(path, 'notulen.pdf'), await scannedPdf([note, second]));
  await writeFile(join(path, 'foto papan.png'), await note.encode('png'));
  await writeFile(join(path, 'halaman kosong.pdf'), smallPdf(['', '']));
  await importFolder(program, path);
  const documents = () => call<DocumentSummary[]>(page, 'library.documents');
  const waiting = async () => (await documents()).reduce((sum, { pagesWaiting = 0 }) => sum + pagesWaiting, 0);
  await expect.poll(waiting, { timeout: reading }).toBe(0);
  const statuses = new Map((await documents()).map(({ fileName, status }) => [fileName, status]));
  expect(Object.fromEntries(statuses)).toEqual({
    'notulen.pdf': 'imported',
    'foto papan.png': 'imported',
    'halaman kosong.pdf': 'no-text',
  });

  await page.keyboard.press('Control+k');
  await page.keyboard.type('menimbang balita');
  await page.keyboard.press('Enter');
  await expect(page.getByText('2 dari 3 dokumen dapat dicari')).toBeVisible();
  await expect(page.getByText('1 belum: 1 hanya gambar')).toBeVisible();
  await page.getByRole('button', { name: 'notulen', exact: true }).click();
  await expect(reader(page).locator('[data-picture] mark[data-now]').first()).toBeInViewport({ timeout: reading });
  const box = await boxOnPage(page);
  // the line was drawn from 240 to 271 pixels of 1000, beginning at 150 of 1654
  expect(box.top).toBeGreaterThan(0.22);
  expect(box.bottom).toBeLessThan(0.29);
  expect(box.left).toBeGreaterThan(0.09);
  expect(box.right).toBeLessThan(0.6);
  await inBothThemes(page, 'dokumen-pindaian');

  await page.getByRole('contentinfo').getByRole('link', { name: '2 dari 3 dapat dicari, 1 belum' }).click();
  const grid = page.getByRole('grid', { name: 'Daftar dokumen' });
  await expect(grid).toHaveAttribute('aria-rowcount', '2');
  await expect(grid).toContainText('halaman kosong.pdf');

  const picture = (await documents()).find(({ fileName }) => fileName === 'foto papan.png');
  await page.evaluate(
    (to) => {
      window.location.hash = to;
    },
    `#/documents/${picture?.id ?? ''}?q=puskesmas`,
  );
  await expect(reader(page).getByRole('img')).toBeVisible();
  await expect(reader(page).locator('[data-picture] mark[data-now]')).toHaveText('puskesmas');
  const found = await boxOnPage(page);
  expect(found.top).toBeGreaterThan(0.29);
  expect(found.bottom).toBeLessThan(0.36);
  await inBothThemes(page, 'dokumen-gambar');
});
