import type { Finding, Passage, Verification } from '../contract/types';
import type { CommandResult } from './context';
import type { Words } from './words';

/** One line a finding, with its code for whoever helps. */
export function findingLines(findings: readonly Finding[]): string[] {
  return findings.map(({ code, path, message }) => `  ✗ ${path ? `${path}: ` : ''}${message} (${code})`);
}

/** What `check` and `verify` print. */
export function verificationResult(verification: Verification, words: Words, okKey: string): CommandResult {
  const findings = verification.findings.map((finding) => ({ ...finding, message: words.finding(finding) }));
  const text = verification.ok ? words.say(okKey) : [words.say('findings', { n: findings.length }), ...findingLines(findings)].join('\n');
  return { json: { ok: verification.ok, findings }, text, failed: !verification.ok };
}

/** Where a passage stands, in words. */
export function placeOf(passage: Pick<Passage, 'page' | 'paragraph'>, words: Words): string {
  if (passage.page !== undefined) return words.say('page', { n: passage.page });
  if (passage.paragraph !== undefined) return words.say('paragraph', { n: passage.paragraph });
  return '';
}

/** A snippet for the terminal: hits between » and «. */
export function plainSnippet(snippet: string): string {
  const marked = snippet.replaceAll('<mark>', '»').replaceAll('</mark>', '«');
  return marked.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&');
}
