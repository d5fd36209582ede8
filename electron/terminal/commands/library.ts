import { openLibrary } from '../../core/library';
import { rebuildLibrary } from '../../core/rebuild';
import type { Command } from '../context';
import { findingLines, verificationResult } from '../text';

/** `rumah init DIR`: makes an empty library. */
export const initCommand: Command = async ({ given, options, absolute, words }) => {
  const folder = absolute(given.words[0] ?? '');
  const name = given.value('name');
  const created = await openLibrary({ ...options, folder, mode: 'write', create: { ...(name && { name }) } });
  await created.close();
  return { json: { library: folder }, text: words.say('init', { path: folder }) };
};

/** `rumah check`: looks at everything the library holds; exit 1 when something is wrong. */
export const checkCommand: Command = ({ withLibrary, words }) =>
  withLibrary('read', async (library) => verificationResult(await library.check({}), words, 'check-ok'));

/** `rumah rebuild`: makes the database again from what lies beside it. */
export const rebuildCommand: Command = async ({ options, folder, words }) => {
  const report = await rebuildLibrary({ ...options, folder: folder() });
  const findings = report.findings.map((finding) => ({ ...finding, message: words.finding(finding) }));
  const text = [words.say('rebuild', { n: report.documents, m: report.innovations }), ...findingLines(findings)].join('\n');
  return { json: { ...report, findings }, text };
};

/** `rumah stats`: what there is. */
export const statsCommand: Command = ({ withLibrary, words }) =>
  withLibrary('read', async (library) => {
    const { documents, innovations, notSearchable, bytes } = await library.status({});
    const json = { documents, innovations, notSearchable, bytes };
    return { json, text: words.say('stats', json) };
  });
