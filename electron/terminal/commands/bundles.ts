import { stat } from 'node:fs/promises';
import { LibraryError } from '../../contract/errors';
import type { BundleSelection, InnovationId, MergeReport } from '../../contract/types';
import { readBundle } from '../../core/bundle/verify';
import { openLibrary } from '../../core/library';
import { WrongUsage } from '../arguments';
import type { Command, CommandContext } from '../context';
import { verificationResult } from '../text';

/** `rumah export`: packs published innovations into one zip. */
export const exportCommand: Command = ({ given, withLibrary, absolute, words }) => {
  const out = given.value('out');
  if (!out) throw new WrongUsage('--out');
  const selection = readSelection(given);
  // opened for reading, so that a bundle can be made beside an open window
  return withLibrary('read', async (library) => {
    const receipt = await library.exportBundle({ path: absolute(out), selection });
    return { json: receipt, text: words.say('export', { ...receipt }) };
  });
};

function readSelection(given: CommandContext['given']): BundleSelection {
  const innovations = given.values('innovation') as InnovationId[];
  const collection = given.value('collection');
  const query = given.value('query');
  const title = given.value('title');
  const organization = given.value('organization');
  const ways = [given.has('all'), innovations.length > 0, collection !== undefined, query !== undefined].filter((way) => way);
  if (ways.length !== 1) throw new WrongUsage('--all | --innovation ID… | --collection NAME | --query Q');
  return {
    ...(given.has('all') && { all: true }),
    ...(innovations.length > 0 && { innovations }),
    ...(collection !== undefined && { collection }),
    ...(query !== undefined && { query }),
    ...(title && { title }),
    ...(organization && { organization }),
    ...(given.has('include-drafts') && { includeDrafts: true }),
  };
}

/** `rumah verify PATH`: names what is wrong with a bundle or a library. */
export const verifyCommand: Command = async ({ given, options, absolute, words }) => {
  const path = absolute(given.words[0] ?? '');
  const found = await stat(path).catch(() => undefined);
  if (!found) throw new LibraryError('folder-not-found', { path });
  if (found.isDirectory()) {
    const library = await openLibrary({ ...options, folder: path, mode: 'read' });
    const verification = await library.check({}).finally(() => library.close());
    return verificationResult(verification, words, 'check-ok');
  }
  const reading = await readBundle(path);
  if (reading.ok) await reading.bundle.source.close();
  return verificationResult({ ok: reading.ok, findings: reading.ok ? [] : reading.findings }, words, 'verify-ok');
};

/** `rumah merge FILE.zip`: takes a bundle in, or with `--dry-run` says what would be taken. */
export const mergeCommand: Command = ({ given, withLibrary, absolute, words }) => {
  const dryRun = given.has('dry-run');
  return withLibrary(dryRun ? 'read' : 'write', async (library) => {
    const report = await library.mergeBundle({ path: absolute(given.words[0] ?? ''), dryRun });
    const lines = (['added', 'same', 'updated', 'conflicts'] as const).flatMap((group) =>
      report[group].map((item: MergeReport['added'][number]) => `  ${words.say(`merge.${group}`).padEnd(10)} ${item.name}`),
    );
    const counts = { added: report.added.length, same: report.same.length, conflicts: report.conflicts.length };
    return { json: report, text: [words.say(dryRun ? 'merge-preview' : 'merge-done', counts), ...lines].join('\n') };
  });
};
