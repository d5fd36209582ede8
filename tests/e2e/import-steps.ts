import type { Locator, Page } from '@playwright/test';
import type { DocumentSummary, ImportState } from '../../electron/contract/types';
import { call, expect } from './launch';
import { reading } from './screens';

/** The list of files on the import screen. */
export const rows = (page: Page): Locator => page.getByRole('grid', { name: 'Berkas yang diimpor' });
/** One file of it, by the words "name: outcome". */
export const row = (page: Page, name: string): Locator => rows(page).getByRole('row', { name });
/** The selected file beside the list. */
export const detail = (page: Page): Locator => page.getByRole('complementary', { name: 'Berkas yang dipilih' });

export const importState = (page: Page): Promise<ImportState | undefined> => call(page, 'library.importState');
export const documents = (page: Page): Promise<readonly DocumentSummary[]> => call(page, 'library.documents');

/** Waits until nothing is being imported. */
export async function finished(page: Page): Promise<ImportState> {
  await expect.poll(async () => (await importState(page))?.running, { timeout: reading }).toBe(false);
  return (await importState(page)) as ImportState;
}

/** Searches from wherever the person is; gives the place of the results. */
export async function searchFor(page: Page, query: string): Promise<Locator> {
  await page.keyboard.press('Control+k');
  await page.locator('[data-search-box]').fill(query);
  await page.keyboard.press('Enter');
  return page.getByRole('region', { name: 'Hasil pencarian' });
}
