import type { Innovation } from '../../contract/types';
import type { BundleContent } from './crate';
import { objectName } from './manifest';

/** Headings of the page, in the language of whoever makes the bundle. */
export type PreviewWords = Readonly<
  Record<'language' | 'summary' | 'problem' | 'howItWorks' | 'results' | 'resources' | 'replicationNotes' | 'documents' | 'made', string>
>;

/** `ro-crate-preview.html`: the bundle's content for a reader without the program; no script, no outside address. */
export function renderPreviewPage(content: BundleContent, words: PreviewWords): string {
  const { description, innovations } = content;
  const head = [description.organization, `${words.made} ${description.createdAt.slice(0, 10)}`].filter((part) => part !== undefined);
  return `<!doctype html>
<html lang="${escapeHtml(words.language)}">
<head>
<meta charset="utf-8">
<title>${escapeHtml(description.title)}</title>
<style>body{font:16px/1.5 "Segoe UI",sans-serif;color:#142022;max-width:44rem;margin:2rem auto;padding:0 1rem}h1{font-size:26px}h2{border-top:1px solid #d6ddde;padding-top:1rem}h3{font-size:15px;margin-bottom:0}p{white-space:pre-line;margin-top:.25rem}small{color:#566469}a{color:#0a5a6c}</style>
</head>
<body>
<h1>${escapeHtml(description.title)}</h1>
<p><small>${escapeHtml(head.join(' · '))}</small></p>
${innovations.map((innovation) => renderInnovation(innovation, content, words)).join('\n')}
</body>
</html>
`;
}

function renderInnovation(innovation: Innovation, { documents, regions }: BundleContent, words: PreviewWords): string {
  const region = regions.find(({ code }) => code === innovation.region)?.name;
  const line = [innovation.agency, region, innovation.year?.toString()].filter((part) => part !== undefined).join(' · ');
  const parts = (['summary', 'problem', 'howItWorks', 'results', 'resources', 'replicationNotes'] as const).flatMap((field) => {
    const text = innovation[field];
    return text ? [`<h3>${escapeHtml(words[field])}</h3><p>${escapeHtml(text)}</p>`] : [];
  });
  const attached = documents.filter(({ id }) => innovation.documents.some(({ documentId }) => documentId === id));
  const links = attached.map(
    (each) => `<li><a href="${escapeHtml(objectName(each).replace(/^data\//, ''))}">${escapeHtml(each.title)}</a></li>`,
  );
  return `<h2>${escapeHtml(innovation.name)}</h2>
<p>${escapeHtml(innovation.expansion ?? '')}<br><small>${escapeHtml(line)}</small></p>
${parts.join('\n')}
${links.length > 0 ? `<h3>${escapeHtml(words.documents)}</h3><ul>${links.join('')}</ul>` : ''}`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
