import type { Block } from '../../contract/types';

/** HTML for reading, made from blocks alone: for formats that have none of their own. */
export function blocksToHtml(blocks: readonly Block[]): string {
  return blocks.map(blockToHtml).join('\n');
}

function blockToHtml(block: Block): string {
  const place = `data-paragraph="${block.paragraph ?? 0}"`;
  const text = escapeHtml(block.text).replaceAll('\n', '<br>');
  switch (block.kind) {
    case 'heading':
      return `<h${block.level ?? 1} ${place}>${text}</h${block.level ?? 1}>`;
    case 'list':
      return `<ul ${place}>${block.text
        .split('\n')
        .map((item) => `<li>${escapeHtml(item)}</li>`)
        .join('')}</ul>`;
    case 'table':
      return `<table ${place}><tbody>${(block.cells ?? []).map((row) => `<tr>${row.map((cell) => `<td>${escapeHtml(cell)}</td>`).join('')}</tr>`).join('')}</tbody></table>`;
    case 'paragraph':
      return `<p ${place}>${text}</p>`;
  }
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
