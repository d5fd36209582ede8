import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isMadeOf } from '../../../electron/core/quality/known-words';
import { measureQuality } from '../../../electron/core/quality/quality';
import { tokensOf } from '../../../electron/core/quality/tokens';
import { measureSeparation, shippedQuality } from '../../bench/quality-separation';
import { sampleTexts } from '../../bench/own-texts';
import { root } from '../temporary';

const shipped = shippedQuality();
const { knows, rules } = shipped;
const qualityOf = (text: string) => measureQuality([{ text }], knows, rules);

describe('the quality of a text', () => {
  it('tells every sample text as it is from the same text with a tenth of its letters damaged', async () => {
    const steps = measureSeparation(await sampleTexts(), shipped);
    const [whole] = steps;
    const damaged = steps.filter(({ share }) => share >= 0.1);
    expect(whole?.lowest).toBeGreaterThan(0.95);
    expect(whole?.needOcr).toBe(0);
    expect(damaged.length).toBeGreaterThan(2);
    for (const { highest } of damaged) expect(highest).toBeLessThan(rules.needsOcrBelow);
  });

  it('falls with every step of damage', async () => {
    const medians = measureSeparation((await sampleTexts()).slice(0, 3), shipped).map(({ median }) => median);
    expect(medians).toEqual([...medians].sort((a, b) => b - a));
  });

  it('holds for the Indonesian test material', () => {
    const path = join(root, '../shared/corpus/indonesian/proposal.txt');
    if (!existsSync(path)) return console.warn(`Skipped: the test material is not at ${path}`);
    const text = readFileSync(path, 'utf8');
    const steps = measureSeparation([text], shipped);
    expect(steps[0]?.lowest).toBeGreaterThan(0.95);
    expect(steps.find(({ share }) => share === 0.1)?.highest).toBeLessThan(rules.needsOcrBelow);
  });

  it('says nothing of a text with few words, of numbers and of codes', () => {
    expect(qualityOf('Lampiran 3')).toEqual({ words: 1, needsOcr: false });
    expect(qualityOf('188/123/KPTS/013/2022 dan 12.500.000 PBB-P2 SP4N-LAPOR! ke-3 '.repeat(15))).toEqual({ words: 15, needsOcr: false });
  });

  it('takes an unknown word with a capital for a name and does not judge it', () => {
    expect(qualityOf('warga bertemu Qwzrtina Xyplooo di balai desa '.repeat(10)).quality).toBe(1);
    expect(qualityOf('warga bertemu qwzrtina xyplooo di balai desa '.repeat(10)).quality).toBeCloseTo(5 / 7);
  });

  it('judges a text in capitals like any other', () => {
    const decree = 'MENIMBANG BAHWA DALAM RANGKA MENINGKATKAN KUALITAS PELAYANAN PUBLIK PERLU DITETAPKAN KEPUTUSAN BUPATI TENTANG TIM';
    expect(qualityOf(`${decree} ${decree}`).quality).toBe(1);
    expect(qualityOf('MEN1RNBANG BAHVVA DALARN RANGKQ MENlNGKQTKAN KVAL1TXS PELXYQNAN '.repeat(4)).quality).toBeLessThan(0.5);
  });

  it('knows English, words with hyphens and words made by affixes', () => {
    expect(qualityOf('the services of this office are reached by every household in the district '.repeat(3)).quality).toBe(1);
    expect(qualityOf('berkali-kali warga meng-upload berkas e-mail sehari-hari keberlanjutannya '.repeat(4)).quality).toBeGreaterThan(0.85);
  });
});

describe('words made by affixes', () => {
  const words = new Set(['layan', 'sapu', 'kirim', 'sektor', 'abcd']);
  it.each(['pelayanan', 'dilayani', 'menyapu', 'mengirimkan', 'multisektor', 'layanannya'])('%s is known by its base', (word) => {
    expect(isMadeOf(word, words, rules)).toBe(true);
  });
  it.each(['pelayqnan', 'xlayan', 'mengirrim'])('%s is not', (word) => {
    expect(isMadeOf(word, words, rules)).toBe(false);
  });
});

describe('tokens', () => {
  it('stand in the text as they are told', () => {
    const text = '“Pelayanan, publik” (tahap ke-3); KTP-el/KIA – 12,5 % inovasi...';
    for (const token of tokensOf(text)) expect(text).toContain(token.text);
  });
});
