import { describe, expect, it } from 'vitest';
import { createSuggestions, loadSuggestions } from '../../../electron/core/search/suggestions';
import { temporaryLibrary } from './temporary-library';

const regions = [{ code: '3508', name: 'Kabupaten Lumajang', kind: 'kabupaten' }] as const;

describe('suggestions', () => {
  it('offers names, expansions, aliases, titles, tags, agencies and regions by the beginning of any word', async () => {
    const library = await temporaryLibrary();
    const document = await library.document('Laporan Bank Sampah', ['teks']);
    const innovation = await library.innovation({
      ...{ name: 'KLEPON', expansion: 'Kelas Online', aliases: ['Hangat Manis'], tags: ['antrean'], agency: 'Dinas Kominfo' },
    });
    const { suggest } = createSuggestions(() => loadSuggestions(library.database.read, regions));
    const klepon = { kind: 'innovation', label: 'KLEPON', value: innovation };
    expect(await suggest('kle', 5)).toEqual([klepon]);
    expect(await suggest('onl', 5)).toEqual([klepon]);
    expect(await suggest('mani', 5)).toEqual([klepon]);
    expect(await suggest('bank sam', 5)).toEqual([{ kind: 'document', label: 'Laporan Bank Sampah', value: document }]);
    expect(await suggest('antr', 5)).toEqual([{ kind: 'tag', label: 'antrean', value: 'antrean' }]);
    expect(await suggest('komi', 5)).toEqual([{ kind: 'agency', label: 'Dinas Kominfo', value: 'Dinas Kominfo' }]);
    expect(await suggest('LUMÁ', 5)).toEqual([{ kind: 'region', label: 'Kabupaten Lumajang', value: '3508' }]);
    expect(await suggest('', 5)).toEqual([]);
    expect(await suggest('"*:^', 5)).toEqual([]);
    expect(await suggest('zzz', 5)).toEqual([]);
    await library.close();
  });

  it('puts labels that begin with the typed word first, keeps to the limit, and loads once', async () => {
    let loads = 0;
    const items = Array.from(
      { length: 30 },
      (_, number) => ({ kind: 'document', label: `Laporan sumur ${number}`, value: String(number) }) as const,
    );
    const { suggest, forget } = createSuggestions(() => {
      loads++;
      return Promise.resolve([...items, { kind: 'innovation', label: 'Sumur Guyub', value: 'i' } as const]);
    });
    const found = await suggest('sum', 5);
    expect(found).toHaveLength(5);
    expect(found[0]?.label).toBe('Sumur Guyub');
    await suggest('lap', 5);
    expect(loads).toBe(1);
    forget();
    await suggest('lap', 5);
    expect(loads).toBe(2);
  });

  it('asks again after a failed load', async () => {
    let loads = 0;
    const { suggest } = createSuggestions(() =>
      loads++ === 0 ? Promise.reject(new Error('busy')) : Promise.resolve([{ kind: 'tag', label: 'air', value: 'air' }]),
    );
    await expect(suggest('air', 1)).rejects.toThrow('busy');
    expect(await suggest('air', 1)).toHaveLength(1);
  });
});
