import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fingerprint, fromBytes, similarity, toBytes } from '../../../electron/core/similarity/fingerprint';
import { bandCount, bandsOf, nearPairs } from '../../../electron/core/similarity/near-pairs';
import { measureNearDuplicates } from '../../bench/near-duplicates';
import { sampleTexts } from '../../bench/own-texts';

const sentence = 'Petugas menjemput berkas warga lansia di rumah dan mengantar dokumen yang sudah jadi pada hari yang sama. ';

describe('fingerprints', () => {
  it('are the same for the same words, whatever the capitals, punctuation and line breaks', () => {
    expect(fingerprint('Layanan JEMPUT bola,\nuntuk lansia!')).toEqual(fingerprint('layanan jemput bola untuk lansia'));
    expect(fingerprint('layanan jemput bola untuk lansia')).not.toEqual(fingerprint('layanan antar bola untuk lansia'));
  });

  it('come back from their 256 bytes', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const print = fingerprint(text);
        expect(toBytes(print)).toHaveLength(256);
        expect(fromBytes(toBytes(print))).toEqual(print);
      }),
    );
    expect(() => fromBytes(new Uint8Array(255))).toThrow(RangeError);
  });

  it('tell a text to be wholly like itself, and two in the same degree from either side', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]+( [a-z]+){5,40}$/), fc.stringMatching(/^[a-z]+( [a-z]+){5,40}$/), (a, b) => {
        expect(similarity(fingerprint(a), fingerprint(a))).toBe(1);
        expect(similarity(fingerprint(a), fingerprint(b))).toBe(similarity(fingerprint(b), fingerprint(a)));
      }),
    );
  });

  it('of texts without words are like no other, and of very short texts only like the same', () => {
    expect(similarity(fingerprint(''), fingerprint(' –!'))).toBe(0);
    expect(bandsOf(fingerprint(''))).toEqual([]);
    expect(similarity(fingerprint('Lampiran'), fingerprint('Lampiran'))).toBe(1);
    expect(similarity(fingerprint('Lampiran satu'), fingerprint('Lampiran dua'))).toBe(0);
  });
});

describe('near pairs', () => {
  it('find planted edits of the sample texts and nothing else', async () => {
    const { classes, falsePairs, falseExamples } = measureNearDuplicates(await sampleTexts(), 20);
    expect(falsePairs, falseExamples.join('; ')).toBe(0);
    for (const { to, kind, planted, found } of classes) {
      expect(planted).toBe(20);
      expect(found / planted, `${kind} up to ${to}`).toBeGreaterThanOrEqual(to <= 0.1 ? 1 : 0.75);
    }
  });

  it('tell each copy of a crowd with another one', () => {
    const texts = Array.from({ length: 300 }, (_, id) => ({ id, fingerprint: fingerprint(sentence.repeat(3)) }));
    const pairs = nearPairs(texts);
    expect(new Set(pairs.flatMap(({ a, b }) => [a, b])).size).toBe(300);
    expect(pairs.length).toBeLessThan(1000);
  });

  it('use keys that no two bands share', () => {
    const keys = bandsOf(fingerprint(sentence));
    expect(new Set(keys).size).toBe(bandCount);
    expect(keys.every(Number.isSafeInteger)).toBe(true);
  });
});
