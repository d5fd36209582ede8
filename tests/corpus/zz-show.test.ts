import { test } from 'vitest';
import { extractFile } from '../../electron/core/import/extract';
import { basename } from 'node:path';
test('show', async () => {
  for (const path of (process.env.SHOW ?? '').split(' ')) {
    const t = process.cpuUsage();
    const o = await extractFile(path, basename(path));
    const u = process.cpuUsage(t);
    console.log(Math.round(process.memoryUsage().rss / 2 ** 20), path, o.kind === 'refused' ? o.code : '', (u.user + u.system) / 1000);
    if (o.kind !== 'refused') {
      const { blocks, html, ...rest } = o.extraction;
      console.log(JSON.stringify(rest));
      for (const b of blocks.slice(0, Number(process.env.N ?? 60))) {
        const { kind, level, text, headingPath, cells, ...more } = b;
        void headingPath;
        console.log(
          kind,
          level ?? '',
          JSON.stringify(text.slice(0, 100)),
          cells ? `${cells.length}x${cells[0]?.length}` : '',
          JSON.stringify(more),
        );
      }
      if (process.env.HTML) console.log(html?.slice(0, 3000));
    }
  }
});
