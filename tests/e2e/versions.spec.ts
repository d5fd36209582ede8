import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DocumentSummary } from '../../electron/contract/types';
import { call, expect, newLibrary, test } from './launch';
import { importFolder, inBothThemes } from './screens';

const text = (days: number) =>
  `Laporan antrean puskesmas\n\n${Array.from({ length: 12 }, (_, week) => `Pada pekan ke-${week + 1} loket melayani warga dari dusun ${week + 2} sejak pagi.`).join('\n\n')}\n\nWaktu tunggu menjadi ${days} hari.\n`;

test('an older version is left out of the list, named on its page, and compared with the newest', async ({ program }) => {
  test.setTimeout(180_000);
  const { page, folder } = program;
  await newLibrary(program);
  const path = join(folder, 'laporan');
  await mkdir(path, { recursive: true });
  await writeFile(join(path, 'laporan antrean.txt'), text(9));
  await importFolder(program, path);
  await writeFile(join(path, 'laporan antrean.txt'), text(4));
  await importFolder(program, path);
  const [newer, older] = await call<DocumentSummary[]>(page, 'library.documents');
  if (newer === undefined || older === undefined) throw new Error('two versions were imported');
  if (older.supersededBy === undefined) await call(page, 'library.acceptVersion', { document: newer.id, of: older.id });

  await page.keyboard.press('Control+4');
  const grid = page.getByRole('grid', { name: 'Daftar dokumen' });
  await expect(page.getByText('1 versi lama tidak ditampilkan.')).toBeVisible();
  await expect(grid).toHaveAttribute('aria-rowcount', '2');
  await page.getByRole('button', { name: 'Tampilkan versi lama' }).click();
  await expect(grid).toHaveAttribute('aria-rowcount', '3');
  await expect(grid).toContainText('Versi 1, lama');
  await inBothThemes(page, 'dokumen-versi-lama');

  await page.evaluate((to) => {
    window.location.hash = to;
  }, `#/documents/${older.id}`);
  await expect(page.getByText('Ini versi lama.')).toBeVisible();
  const versions = page.getByRole('region', { name: 'Versi' });
  await expect(versions.getByRole('listitem').first()).toContainText('Versi 2 · terbaru');
  await page.getByRole('navigation', { name: 'Langsung ke' }).getByRole('button', { name: 'Versi' }).click();
  await inBothThemes(page, 'dokumen-versi');
  await versions.getByRole('link', { name: 'Bandingkan dengan versi 2' }).click();
  await expect(page.locator('del').filter({ hasText: /^[49]$/ })).toBeVisible();
  await expect(page.locator('ins').filter({ hasText: /^[49]$/ })).toBeVisible();
});
