import { columnShares, coverLength, notice, parse } from './markup.mjs';

const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const css = `
body{font:11.5pt/1.5 "Liberation Serif","Times New Roman",serif;color:#111;margin:0;padding:0 4px;font-variant-ligatures:none}
p{margin:0 0 7pt;text-align:justify;orphans:2;widows:2}
.notice{text-align:center;font-style:italic;font-size:9.5pt;margin-bottom:16pt}
.centre{text-align:center;font-weight:bold;margin-bottom:5pt}
.cover{break-after:page;padding-top:190pt}.cover .centre{font-size:14pt}.cover .centre:nth-child(1){font-size:20pt}
h1{font-size:13pt;line-height:1.3;margin:16pt 0 5pt;break-after:avoid}h2{font-size:11.5pt;line-height:1.3;margin:10pt 0 4pt;break-after:avoid}
ol,ul{margin:0 0 8pt;padding-left:20pt}li{margin-bottom:3pt}
table{border-collapse:collapse;width:100%;table-layout:fixed;margin:5pt 0 11pt;font-size:10.2pt;line-height:1.35}
td,th{border:0.6pt solid #777;padding:3.5pt 6pt;text-align:left;vertical-align:top}th{background:#e7ecec}tr{break-inside:avoid}td.label{font-weight:bold;width:34%}`;

function table({ rows, form }) {
  if (form)
    return `<table>${rows.map(([label, value]) => `<tr><td class="label">${escape(label)}</td><td>${escape(value)}</td></tr>`).join('')}</table>`;
  const columns = columnShares(rows).map((share) => `<col style="width:${(share * 100).toFixed(1)}%">`);
  const row = (values, tag) => `<tr>${values.map((value) => `<${tag}>${escape(value)}</${tag}>`).join('')}</tr>`;
  return `<table><colgroup>${columns.join('')}</colgroup><thead>${row(rows[0], 'th')}</thead><tbody>${rows
    .slice(1)
    .map((values) => row(values, 'td'))
    .join('')}</tbody></table>`;
}

function element(block) {
  if (block.kind === 'table') return table(block);
  if (block.kind === 'heading') return `<h${block.level}>${escape(block.text)}</h${block.level}>`;
  if (block.kind === 'centre') return `<p class="centre">${escape(block.text)}</p>`;
  if (block.kind === 'item') return `<ol><li>${escape(block.text)}</li></ol>`;
  if (block.kind === 'bullet') return `<ul><li>${escape(block.text)}</li></ul>`;
  return `<p>${escape(block.text)}</p>`;
}

/** A sample text as a page to print; the notice stands at its start. */
export function printPage(sample) {
  const blocks = parse(sample.body);
  const cover = coverLength(sample, blocks);
  const join = (some) => some.map(element).join('\n').replaceAll('</ol>\n<ol>', '\n').replaceAll('</ul>\n<ul>', '\n');
  const title = cover ? `<div class="cover">${join(blocks.slice(0, cover))}</div>` : '';
  return `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>${escape(sample.title)}</title><style>${css}</style></head>
<body><p class="notice">${notice}</p>${title}${join(blocks.slice(cover))}</body></html>`;
}

/** The foot of each printed page: the notice and the page number. */
export const printFooter = `<div style="width:100%;text-align:center;font-variant-ligatures:none;font:7.5pt Liberation Serif,Times New Roman,serif;color:#555">${notice}<br>
Halaman <span class="pageNumber"></span> dari <span class="totalPages"></span></div>`;
