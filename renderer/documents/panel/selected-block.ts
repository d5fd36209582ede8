import type { DocumentDetail } from '../../../electron/contract/types';

/** Position of the block in which the selection in the reader begins; undefined where nothing of it is selected. */
export function selectedBlock({ blocks }: Pick<DocumentDetail, 'blocks'>): number | undefined {
  const chosen = window.getSelection();
  const node = chosen === null || chosen.isCollapsed ? null : chosen.getRangeAt(0).startContainer;
  const element = node instanceof Element ? node : node?.parentElement;
  const place = element?.closest<HTMLElement>('[data-block], [data-paragraph], [data-page]');
  if (!place) return undefined;
  const { block, paragraph, page } = place.dataset;
  if (block !== undefined) return Number(block);
  const words = chosen?.toString().trim().slice(0, 30) ?? '';
  const here = blocks.flatMap((one, index) => (isAt(one, paragraph, page) ? [index] : []));
  return here.find((index) => blocks[index]?.text.includes(words)) ?? here[0];
}

function isAt(block: DocumentDetail['blocks'][number], paragraph: string | undefined, page: string | undefined): boolean {
  return paragraph === undefined ? String(block.page) === page : String(block.paragraph) === paragraph;
}
