import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { suggestRepairs } from '../../../electron/core/quality/repairs';
import { measureNoise, measureRepairs } from '../../bench/repair-accuracy';
import { shippedQuality } from '../../bench/quality-separation';
import { sampleTexts } from '../../bench/own-texts';

const shipped = shippedQuality();
const { knows, rules } = shipped;
const suggest = (text: string) =>
  suggestRepairs([{ kind: 'paragraph', paragraph: 2, text }], knows, rules).map(({ found, suggestion }) => `${found} → ${suggestion}`);

describe('suggested repairs', () => {
  it('are right for nine in ten planted damages of each kind in the sample texts', async () => {
    const counts = measureRepairs(await sampleTexts(), shipped);
    expect(counts).toHaveLength(6);
    for (const { damage, planted, right, examples } of counts) {
      expect(planted, damage).toBeGreaterThan(10);
      expect(right / planted, `${damage}: ${examples.join(', ')}`).toBeGreaterThanOrEqual(0.9);
    }
  });

  it('are rare in texts that are not damaged', async () => {
    const { perThousand, examples } = measureNoise(await sampleTexts(), shipped);
    expect(perThousand, examples.join(', ')).toBeLessThan(1);
  });

  it.each([
    ['pelayananpublik', 'pelayananpublik → pelayanan publik'],
    ['dokumenperencanaan daerahyang', 'dokumenperencanaan → dokumen perencanaan'],
    ['pelayanan yang kepenQngan', 'kepenQngan → kepentingan'],
    ['Menirnbang surnber', 'Menirnbang → Menimbang'],
    ['ini 1ayanan pub1ik', '1ayanan → layanan'],
    ['NOMOR 1l TAHUN 2OI9', '2OI9 → 2019'],
  ])('%s', (text, expected) => {
    expect(suggest(text)).toContain(expected);
  });

  it('leave names, acronyms and codes alone', () => {
    expect(suggest('warga bersama Sumarni dan Qoriatun di PBB-P2, SP4N-LAPOR! serta 188/45/KPTS')).toEqual([]);
  });

  it('tell the place, and a word once in a block', () => {
    expect(suggestRepairs([{ kind: 'paragraph', page: 4, text: 'surnber daya dan surnber air' }], knows, rules)).toEqual([
      { page: 4, found: 'surnber', suggestion: 'sumber' },
    ]);
  });

  it('stay within the number asked for', () => {
    const blocks = Array.from({ length: 40 }, (_, i) => ({ kind: 'paragraph' as const, paragraph: i + 1, text: 'surnber pub1ik' }));
    expect(suggestRepairs(blocks, knows, rules, 10)).toHaveLength(10);
  });

  it('stand in the text, whatever the text', () => {
    const piece = fc.constantFrom('surnber', 'pub1ik', ' ', '\n', 'pelayananpublik', 'Q', 'TAHUN 2OI9', '-', 'ﬁ', '😀', 'Layanan');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        for (const { found } of suggestRepairs([{ kind: 'paragraph', text }], knows, rules)) expect(text).toContain(found);
      }),
    );
  });
});
