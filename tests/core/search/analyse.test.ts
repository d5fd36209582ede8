import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../electron/core/search/language/analyse';
import { rootsOf } from '../../../electron/core/search/language/words';

type Language = 'id' | 'en' | 'und';

function formsOf(text: string, language: Language = 'id'): string[] {
  return analyse(text, { language }).forms.map(({ form }) => form);
}

/** Every way to write one thing, and its normal form. */
const sameThings: readonly (readonly [form: string, ...written: string[]])[] = [
  ['1065', '1.065', '1.065,00'],
  ['87.81', '87,81', '87.81', '87,810'],
  ['0.125', '0,125', '0.125'],
  ['2500000', 'Rp2,5 juta', 'Rp 2.500.000,-', 'Rp. 2.500.000,00', 'IDR 2.500.000', '2,5 jt', '2.500 ribu', 'Rp 2,500,000', 'rp2.5juta'],
  ['1200000000', 'Rp1,2 miliar', 'Rp 1,2 M', '1,2 milyar rupiah', 'Rp1.200.000.000'],
  ['22.5%', '22,5 %', '22,5%', '22,5 persen', '22.5%', '22,50 per cent'],
  ['30%', '30%', '30 %', '30 persen', '30 prosen'],
  [
    '2025-12-12',
    '12/12/2025',
    '12-12-2025',
    '12.12.2025',
    '12 Desember 2025',
    '12 Des 2025',
    'Jumat, (12/12/2025)',
    '2025-12-12',
    '2025/12/12',
  ],
  ['2021-02-01', '1 Februari 2021', '01/02/2021', '1 Pebruari 2021', 'February 1, 2021', 'Feb. 1st, 2021'],
  [
    'permenpanrb-91-2021',
    'PermenPANRB 91/2021',
    'Permenpan RB Nomor 91 Tahun 2021',
    'Peraturan Menteri PANRB No. 91/2021',
    'permenpan-rb no 91 thn 2021',
  ],
  ['uu-25-2009', 'UU 25/2009', 'uu no. 25 tahun 2009', 'Undang-Undang Republik Indonesia Nomor 25 Tahun 2009', 'UU RI No 25 Th. 2009'],
  ['perda-5-2019', 'Perda 5/2019', 'Peraturan Daerah Kabupaten Sidoarjo Nomor 5 Tahun 2019', 'PERDA NOMOR 05 TAHUN 2019'],
  ['kepbup-188-45-2021', 'SK Bupati Jember Nomor 188/45/2021', 'Keputusan Bupati No. 188/45 Tahun 2021'],
];

describe('analyse', () => {
  it.each(sameThings)('writes %s alike in every way to write it, alone and in a sentence', (form, ...written) => {
    for (const text of written) {
      expect(formsOf(text), text).toContain(form);
      expect(formsOf(text.toUpperCase()), text).toContain(form);
      expect(formsOf(`Sebagaimana diatur (${text}), warga puas.`), text).toContain(form);
      expect(formsOf(text, 'und'), text).toContain(form);
    }
  });

  it('says where a form stands', () => {
    const text = 'Anggaran Rp2,5 juta menurut Perda Kota Malang Nomor 3 Tahun 2020.';
    const found = analyse(text, { language: 'id' }).forms.map(({ start, end }) => text.slice(start, end));
    expect(found).toEqual(['Rp2,5 juta', 'Perda Kota Malang Nomor 3 Tahun 2020']);
  });

  it('keeps codes whole, with and without their hyphens', () => {
    expect(formsOf('SP4N-LAPOR!')).toEqual(['sp4n-lapor', 'sp4nlapor']);
    expect(formsOf('e-KTP, PBB-P2 dan COVID-19')).toEqual(['e-ktp', 'ektp', 'pbb-p2', 'pbbp2', 'covid-19', 'covid19']);
    expect(formsOf('e-KTP-nya')).toEqual(['e-ktp', 'ektp']);
    expect(formsOf('COVID‑19')).toContain('covid-19');
  });

  it('takes no code, date, citation or amount for one that is none', () => {
    for (const text of ['buku-buku', 'di-upload', 'OPD-nya', '2021-2023', '45/13/2025', '31/02/2025', '1.2.3', '0812.3456.7890', '007']) {
      expect(formsOf(text), text).toEqual([]);
    }
    expect(formsOf('Peraturan Menteri Kelautan dan Perikanan Nomor 5 Tahun 2020')).toEqual([]);
    expect(formsOf('se kabupaten 5/2019')).toEqual([]);
    expect(formsOf('10 M')).toEqual([]);
  });

  it('takes the longer kind of regulation and the nearer one', () => {
    expect(formsOf('Peraturan Pemerintah Pengganti Undang-Undang Nomor 1 Tahun 2020')).toEqual(['perppu-1-2020']);
    expect(formsOf('UU 25/2009 dan PP 96/2012')).toEqual(['uu-25-2009', 'pp-96-2012']);
  });

  it('reads an English text with English signs and roots', () => {
    expect(formsOf('1,065 people paid 2.5 million on 12/25/2025', 'en')).toEqual(['1065', '2500000', '2025-12-25']);
    const { words } = analyse('Innovations improved public services in Pelayanan Terpadu', { language: 'en' });
    expect(words.map(({ root }) => root)).toEqual(['innov', 'improv', 'public', 'servic', 'in', 'layan', 'padu']);
  });

  const pieces = fc.constantFrom(
    ...sameThings.flat(),
    ...[
      'e-KTP',
      'inovasi-inovasi',
      'Rp',
      '%',
      '/',
      '-',
      '.',
      ',',
      ' ',
      'Nomor',
      'Tahun',
      'juta',
      'Desember',
      '\u00AD',
      '2021',
      'PP',
      '²',
      '\uD83D',
      '１２',
    ],
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.array(pieces, { maxLength: 12 }).map((all) => all.join(' ')),
    fc.array(pieces, { maxLength: 12 }).map((all) => all.join('')),
  );

  it('reads any text without an error, within its borders and in the alphabet of the index', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom<Language>('id', 'en', 'und'), (text, language) => {
        const { words, forms } = analyse(text, { language });
        for (const { start, end, surface, root } of words) {
          expect(start >= 0 && start < end && end <= text.length).toBe(true);
          expect(surface).not.toBe('');
          expect(root).not.toBe('');
        }
        for (const { start, end, form } of forms) {
          expect(start >= 0 && start < end && end <= text.length).toBe(true);
          expect(form).toMatch(/^[a-z0-9.%-]+$/);
        }
        expect(words.every((word, index) => index === 0 || word.start >= (words[index - 1]?.end ?? 0))).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('reads texts that are made to keep it busy in a moment', () => {
    const before = performance.now();
    for (const part of ['di', 'meng', '1', '1.', '1,', '12/', 'a-', 'buku-', 'Nomor 1 ', 'UU ', '1/1', 'e\u0301', '- ', '9 Tahun ']) {
      expect(() => analyse(part.repeat(50_000), { language: 'id' })).not.toThrow();
    }
    expect(performance.now() - before).toBeLessThan(15_000);
  });

  it('finds the words of a piece of text again when it is cut out', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const { start, end, surface, root } of analyse(text, { language: 'id', acronyms: false }).words) {
          const [again] = analyse(text.slice(start, end), { language: 'id', acronyms: false }).words;
          expect(again?.surface).toBe(surface);
          expect(again?.root === root || /[-\u2010\u2011]/.test(text)).toBe(true);
        }
      }),
    );
  });

  it('gives a number that is written out in full the form that it is looked for by', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 999_999_999_999 }), (number) => {
        const grouped = number.toLocaleString('id-ID');
        expect(formsOf(`Rp${grouped},-`)).toEqual([String(number)]);
        expect(formsOf(grouped)).toEqual([String(number)]);
        expect(rootsOf(String(number))).toEqual([String(number)]);
      }),
    );
  });

  it('gives a date one form in each of its ways', () => {
    const dates = fc.date({ min: new Date('1950-01-01'), max: new Date('2049-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(dates, (date) => {
        const iso = date.toISOString().slice(0, 10);
        const [year = '', month = '', day = ''] = iso.split('-');
        const spoken = `${Number(day)} ${date.toLocaleDateString('id-ID', { month: 'long', timeZone: 'UTC' })} ${year}`;
        for (const text of [iso, `${day}/${month}/${year}`, `${Number(day)}-${Number(month)}-${year}`, spoken])
          expect(formsOf(text), text).toEqual([iso]);
      }),
    );
  });
});
