import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { DocumentSummary, ImportState } from '../../electron/contract/types';
import { answerOpenDialogs, call, expect, screenshot, type Program } from './launch';

/** Milliseconds that documents may take to be read on a busy machine. */
export const reading = 90_000;

/** Makes and opens the sample library through the shell; answers its documents when all have been read. */
export async function openSample(page: Page): Promise<readonly DocumentSummary[]> {
  await call(page, 'shell.openSample');
  await expect(page.getByText('seluruh isinya fiktif')).toBeVisible({ timeout: reading });
  const documents = () => call<DocumentSummary[]>(page, 'library.documents');
  await expect.poll(async () => (await documents()).length, { timeout: reading }).toBeGreaterThanOrEqual(20);
  return documents();
}

/** Imports a folder through the window's own dialog and waits until every file in it was read. */
export async function importFolder({ app, page }: Program, path: string): Promise<void> {
  await answerOpenDialogs(app, [path]);
  await call(page, 'shell.chooseImport', { kind: 'folder' });
  const running = async () => (await call<ImportState | undefined>(page, 'library.importState'))?.running;
  await expect.poll(running, { timeout: reading }).toBe(false);
}

/** Fails with the names of the rules of WCAG 2.2 AA that this screen breaks, as far as axe can see. */
export async function noBarriers(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)).toEqual([]);
}

/** Looks for barriers in the dark and the light theme, and takes a picture of each. */
export async function inBothThemes(page: Page, name: string): Promise<void> {
  for (const [theme, suffix] of [
    ['dark', '-gelap'],
    ['light', ''],
  ] as const) {
    await call(page, 'shell.changeSettings', { theme });
    await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', theme);
    await noBarriers(page);
    await screenshot(page, `${name}${suffix}`);
  }
}

/** Collects what Chromium refuses from now on, so that no style or script of ours is one of them. */
export function refusals(page: Page): readonly string[] {
  const heard: string[] = [];
  page.on('console', (message) => {
    if (/Content Security Policy/.test(message.text())) heard.push(message.text());
  });
  return heard;
}
