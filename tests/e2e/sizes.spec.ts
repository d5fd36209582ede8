import type { Page } from '@playwright/test';
import type { InnovationSummary } from '../../electron/contract/types';
import { call, expect, screenshot, test, type Program } from './launch';
import { noBarriers, openSample, reading } from './screens';

async function resize({ app, page }: Program, width: number, height: number): Promise<void> {
  await app.evaluate(({ BrowserWindow }, size) => BrowserWindow.getAllWindows()[0]?.setContentSize(size.width, size.height), {
    width,
    height,
  });
  await expect.poll(() => page.evaluate(() => window.innerWidth)).toBe(width);
}

/** Each screen with what a person came to it for, which must stand in sight without scrolling. */
function screens(
  record: string,
): readonly (readonly [name: string, address: string, inSight: (page: Page) => ReturnType<Page['locator']>])[] {
  return [
    ['beranda', '#/', (page) => page.getByRole('heading', { level: 1 })],
    ['cari', '#/search?q=jemput%20bola', (page) => page.locator('mark[data-now]').first()],
    ['inovasi-daftar', '#/innovations', (page) => page.getByRole('main').getByRole('button', { name: /^(Buat inovasi|Make innovation)$/ })],
    ['inovasi', `#/innovations/${record}`, (page) => page.getByRole('main').getByRole('button', { name: /^(Ubah|Edit)/ })],
    ['dokumen', '#/documents', (page) => page.getByRole('main').getByRole('button', { name: /^(Impor berkas|Import files)$/ })],
    ['impor', '#/import', (page) => page.getByRole('main').getByRole('button', { name: /^(Tambah berkas|Add files)$/ })],
    ['paket', '#/bundles', (page) => page.getByRole('main').getByRole('button', { name: /^(Buat paket|Make bundle)$/ })],
    ['paket-isi', '#/bundles/new', (page) => page.getByRole('main').getByRole('button', { name: /^(Lanjut|Next)/ })],
    ['pengaturan', '#/settings', (page) => page.getByRole('main').getByRole('heading', { level: 1 })],
  ];
}

for (const [width, height, language] of [
  [1280, 672, 'id'],
  [1920, 1025, 'id'],
  [1366, 713, 'en'],
] as const) {
  test(`at ${width} by ${height} in "${language}" every screen fits and shows what it is for`, async ({ program }) => {
    test.setTimeout(240_000);
    const { page } = program;
    await openSample(page);
    const records = await call<InnovationSummary[]>(page, 'library.innovations');
    const record = records.find(({ name }) => name === 'Klepon Hangat');
    await resize(program, width, height);
    await call(page, 'shell.changeSettings', { language });
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    for (const [name, address, inSight] of screens(record?.id ?? '')) {
      await page.evaluate((hash) => (window.location.hash = hash), address);
      await expect(inSight(page).first(), name).toBeInViewport({ timeout: reading });
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overflow, `${name} is wider than the window`).toBeLessThanOrEqual(0);
      await noBarriers(page);
      await screenshot(page, `ukuran/${name}-${width}-${language}`);
    }
  });
}
