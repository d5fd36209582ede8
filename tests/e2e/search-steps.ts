import type { Locator, Page } from '@playwright/test';

/** Types a query into the one search box and finishes it with Enter. */
export async function search(page: Page, query: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await searchBox(page).fill(query);
  await page.keyboard.press('Enter');
}

export const searchBox = (page: Page): Locator => page.locator('[data-search-box]');
export const results = (page: Page): Locator => page.getByRole('region', { name: 'Hasil pencarian' });
export const reader = (page: Page): Locator => page.getByRole('region', { name: 'Pembaca dokumen' });
export const filters = (page: Page): Locator => page.getByRole('complementary', { name: 'Saringan' });
/** The line of understanding: added words and filters. */
export const chips = (page: Page): Locator => page.getByRole('toolbar', { name: 'Yang dipahami dari pencarian ini' });
/** "17 inovasi dan 31 dokumen" */
export const total = (page: Page): Locator => results(page).getByRole('heading', { level: 1 });

/** The query in the address. */
export async function queryOf(page: Page): Promise<string> {
  const hash = await page.evaluate(() => window.location.hash);
  return new URLSearchParams(hash.slice(hash.indexOf('?') + 1)).get('q') ?? '';
}

/** How the window writes these totals. */
export function totals({ totalInnovations, totalDocuments }: { totalInnovations: number; totalDocuments: number }): string {
  return `${totalInnovations} inovasi dan ${totalDocuments} dokumen`;
}
