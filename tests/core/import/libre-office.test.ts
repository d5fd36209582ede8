import { chmod, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { firstThere, withConverted } from '../../../electron/core/import/libre-office';
import { temporaryFolder } from '../temporary';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
beforeEach(async () => (folder = await temporaryFolder()));
afterEach(() => folder.remove());

/** A program that is called as LibreOffice is; its lines know `$out`, `$in` and `$format`. */
async function program(...lines: readonly string[]): Promise<string> {
  const path = join(folder.path, 'soffice');
  const words =
    'for word in "$@"; do case "$last" in --convert-to) format="$word";; --outdir) out="$word";; esac; last="$word"; in="$word"; done';
  await writeFile(path, `#!/bin/sh\n${words}\nmkdir -p "$out"\n${lines.join('\n')}\n`);
  await chmod(path, 0o755);
  return path;
}

async function convert(path: string, format: 'doc' | 'pdf' = 'doc', milliseconds = 10_000): Promise<string | undefined> {
  const file = join(folder.path, 'surat lama.doc');
  await writeFile(file, 'lama');
  return withConverted({ program: path, milliseconds, work: folder.path }, file, format, (converted) => readFile(converted, 'utf8'));
}

test.skipIf(process.platform === 'win32')('the result is handed on and then removed', async () => {
  const path = await program('echo "baru" > "$out/surat lama.$format"');
  expect(await convert(path)).toBe('baru\n');
  expect((await readdir(folder.path)).sort()).toEqual(['soffice', 'surat lama.doc']);
});

test.skipIf(process.platform === 'win32')(
  'its exit code is not believed: without a result there is none, with a result it counts',
  async () => {
    expect(await convert(await program('exit 0'))).toBeUndefined();
    expect(await convert(await program('echo "ada" > "$out/surat lama.$format"; exit 1'))).toBe('ada\n');
    expect(await convert(await program(': > "$out/surat lama.$format"'))).toBeUndefined();
  },
);

test.skipIf(process.platform === 'win32')('one that does not end is ended, with all it started', async () => {
  const mark = join(folder.path, 'masih-hidup');
  expect(await convert(await program(`(sleep 2; echo x > "${mark}") &`, 'sleep 60'), 'doc', 300)).toBeUndefined();
  await new Promise((resolve) => setTimeout(resolve, 2500));
  expect(await readdir(folder.path)).not.toContain('masih-hidup');
});

test('a program that is not there, or a format it is not asked for, gives nothing', async () => {
  expect(await convert(join(folder.path, 'tiada'))).toBeUndefined();
  expect(await convert(join(folder.path, 'tiada'), 'pdf')).toBeUndefined();
  expect(await firstThere([join(folder.path, 'tiada')])).toBeUndefined();
  expect(await firstThere([join(folder.path, 'tiada'), join(folder.path, 'surat lama.doc')])).toBe(join(folder.path, 'surat lama.doc'));
});
