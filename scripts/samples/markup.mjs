/** The notice that stands at the start and at the foot of every sample document. */
export const notice = 'Contoh fiktif untuk Rumah Inovasi. Nama, angka, dan kejadian di dalamnya bukan kejadian nyata.';

const cells = (line) =>
  line
    .replace(/^\|:?/, '')
    .split('|')
    .map((cell) => cell.trim());

/** Blocks of a sample text: `>` centred, `#` heading, `|` table (`|:` a form without header row), `-` bullet, `1.` numbered item, else a paragraph. */
export function parse(body) {
  const blocks = [];
  let list = 0;
  for (const line of body
    .split('\n')
    .map((each) => each.trim())
    .filter(Boolean)) {
    const last = blocks.at(-1);
    const heading = /^(#+) (.*)$/.exec(line);
    const item = /^\d+\. (.*)$/.exec(line);
    if (line.startsWith('|')) {
      const form = line.startsWith('|:');
      if (last?.kind === 'table' && last.form === form) last.rows.push(cells(line));
      else blocks.push({ kind: 'table', form, rows: [cells(line)] });
    } else if (heading) blocks.push({ kind: 'heading', level: heading[1].length, text: heading[2] });
    else if (item) {
      if (last?.kind !== 'item') list += 1;
      blocks.push({ kind: 'item', list, text: item[1] });
    } else if (line.startsWith('- ')) blocks.push({ kind: 'bullet', text: line.slice(2) });
    else if (line.startsWith('> ')) blocks.push({ kind: 'centre', text: line.slice(2) });
    else blocks.push({ kind: 'paragraph', text: line });
  }
  return blocks;
}

/** Number of centred lines that make a title page of their own; 0 where the text begins on the first page. */
export function coverLength(sample, blocks) {
  const length = blocks.findIndex((block) => block.kind !== 'centre');
  return sample.role === 'proposal' && blocks[length]?.kind === 'heading' && length >= 3 ? length : 0;
}

/** Column shares (sum 1) that follow the longest text of each column. */
export function columnShares(rows) {
  const lengths = rows[0].map((_, column) => Math.min(60, Math.max(9, ...rows.map((row) => (row[column] ?? '').length))));
  const sum = lengths.reduce((total, length) => total + length, 0);
  return lengths.map((length) => length / sum);
}
