import { test } from 'vitest';
import { readFileSync, readdirSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { execFileSync } from 'node:child_process';
import { shippedPrivacyVocabulary } from '../../bench/privacy-accuracy';
import { findPersonalData } from '../../../electron/core/privacy/find';
test('real', () => {
  const v = shippedPrivacyVocabulary();
  const { topics, en } = JSON.parse(gunzipSync(readFileSync('/work/shared/corpus/search/sentences.json.gz')).toString()) as { topics: string[][]; en: string[][] };
  const texts = [...topics, ...en].map((t) => t.join('\n'));
  let chars = 0; let n = 0;
  const cpu = process.cpuUsage();
  const out: string[] = [];
  for (const t of texts) for (let i = 0; i < t.length; i += 1500) { const s = t.slice(i, i + 1500); chars += s.length; n++; for (const f of findPersonalData([{ kind: 'paragraph', paragraph: 1, text: s }], v)) out.push(`${f.kind}\t${f.value}\t${f.quote}`); }
  const c = process.cpuUsage(cpu);
  console.log('chars', chars, 'blocks', n, 'cpu ms', (c.user + c.system) / 1000, 'findings', out.length);
  console.log(out.slice(0, 120).join('\n'));
}, 120000);
test('pdfs', () => {
  const v = shippedPrivacyVocabulary();
  const out: string[] = [];
  const dir = '/work/shared/corpus/public/pdf/';
  for (const f of readdirSync(dir, { recursive: true }) as string[]) { if (!f.endsWith('.pdf')) continue; let t = ''; try { t = execFileSync('pdftotext', ['-layout', dir + f, '-'], { maxBuffer: 1e8, stdio: ['ignore', 'pipe', 'ignore'], timeout: 20000 }).toString(); } catch { continue; }
    for (const p of t.split(/\n\s*\n/)) for (const x of findPersonalData([{ kind: 'paragraph', paragraph: 1, text: p }], v)) out.push(`${f}\t${x.kind}\t${x.value}\t${x.quote}`); }
  console.log('pdf findings', out.length); console.log(out.slice(0, 100).join('\n'));
}, 300000);
