import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../../electron/contract/types';
import { findPersonalData } from '../../../electron/core/privacy/find';
import { readPrivacyVocabulary } from '../../../electron/core/privacy/vocabulary';
import { measurePrivacy, shippedPrivacyVocabulary } from '../../bench/privacy-accuracy';
import { labelledParts, readLabelledDocuments } from '../../bench/privacy/labelled-documents';

const vocabulary = shippedPrivacyVocabulary();
const paragraph = (text: string): Block => ({ kind: 'paragraph', paragraph: 1, text });
const find = (...texts: string[]) => findPersonalData(texts.map(paragraph), vocabulary).map(({ kind, value }) => `${kind} ${value}`);

describe('personal data', () => {
  it('is found with recall 0.99 and precision 0.9 or better in the labelled documents', () => {
    const result = measurePrivacy(labelledParts.flatMap(readLabelledDocuments));
    expect(result.documents).toBeGreaterThanOrEqual(70);
    expect(result.recall, result.missed.join('\n')).toBeGreaterThanOrEqual(0.99);
    expect(result.precision, result.wrong.join('\n')).toBeGreaterThanOrEqual(0.9);
  });

  it('has its place and the words around it, cut between words', () => {
    const text = 'Penerima bantuan di Dusun Krajan adalah Kasmini Contoh dengan NIK 3522995511520002 dan rumah di ujung jalan desa.';
    expect(findPersonalData([{ kind: 'paragraph', page: 3, text }], vocabulary)).toEqual([
      {
        kind: 'nik',
        value: '3522995511520002',
        page: 3,
        quote: 'adalah Kasmini Contoh dengan NIK 3522995511520002 dan rumah di ujung jalan desa.',
      },
    ]);
  });

  it('is told of every place, also where a number stands twice in a paragraph', () => {
    expect(
      find('Kontak kader Mawar 0812-0000-8801 pada pagi hari, lalu kader Melati di pos kedua memakai 0812-0000-8801 juga'),
    ).toHaveLength(2);
  });

  it('is not a number in an address, of a connection or of a message, nor an office’s place', () => {
    expect(find('Video: https://video.example/watch?v=081200004411')).toEqual([]);
    expect(find('Chat: https://pesan.example/send?phone=081200004411')).toEqual(['phone 081200004411']);
    expect(find('Sambungan PDAM 0811200457 keruh')).toEqual([]);
    expect(find('<20250122104703.4417@peladen.fiktifkab.go.id>')).toEqual([]);
    expect(find('Kantor Desa Jatipelem, surel jatipelem@fiktif.desa.id')).toEqual([]);
    expect(find('Kepala Desa Suwandi, surel suwandi@fiktif.desa.id')).toEqual(['email suwandi@fiktif.desa.id']);
  });

  it('is a telephone whose last part stands apart at the line’s end', () => {
    expect(find('Ayah: HP/WA 0812-0000-70 45\nIbu: sama')).toEqual(['phone 0812-0000-70 45']);
  });

  it('is a NIK where a list’s row has no family card, since no card is of a birth’s year', () => {
    const list =
      'No Nama No. Kartu Keluarga NIK Dusun\n1 Tumiran 3524960204080011 3524960107590002 Krajan\n2 Mat Saleh belum ada 3524960101480007 Sumber';
    expect(find(list)).toEqual(['kk 3524960204080011', 'nik 3524960107590002', 'nik 3524960101480007']);
  });

  it('takes a NIK only with a date, a province and a regency that exist, unless the word stands before it', () => {
    expect(find('Tercatat 3578990101800001 kemarin')).toEqual(['nik 3578990101800001']);
    expect(find('Tercatat 3578994101800001 kemarin')).toEqual(['nik 3578994101800001']);
    expect(find('Tercatat 3578993201800001 kemarin')).toEqual([]);
    expect(find('Tercatat 3578990113800001 kemarin')).toEqual([]);
    expect(find('Tercatat 3530990101800001 kemarin')).toEqual([]);
    expect(find('Tercatat 2078990101800001 kemarin')).toEqual([]);
    expect(find('NIK: 3578993201800001')).toEqual(['nik 3578993201800001']);
  });

  it('reads letters that stand for digits and shows the number set right', () => {
    expect(find('N1K : 35I5 9941 O182 0003')).toEqual(['nik 3515 9941 0182 0003']);
    expect(find('HP O8465l234567')).toEqual(['phone 084651234567']);
  });

  it('is known by its shape however a telephone number begins and is parted', () => {
    const forms = ['0062 812 0000 4411', '+62 (0) 812-0000-4411', '62-812-0000-4411', '08 1200 004 411', '0 8 1 2 0 0 0 0 4 4 1 1'];
    for (const form of forms) expect(find(`Hubungi Pak Karto ${form} segera`)).toEqual([`phone ${form}`]);
    expect(find('HP081200004411, WA085700003322ya')).toEqual(['phone 081200004411', 'phone 085700003322']);
    expect(find('HP 0812-0000-1122/1123 atau 0852 0000 7788 / 0852 0000 7799')).toEqual([
      'phone 0812-0000-1122',
      'phone 1123',
      'phone 0852 0000 7788',
      'phone 0852 0000 7799',
    ]);
    for (const figures of ['08 150 200 300', 'indeks 0.812345678', 'sebanyak 62 812 345 678', 'Nomor 188.45/0812/35.08.013/2023'])
      expect(find(figures)).toEqual([]);
    expect(find('rekening BRI 0099871234 a.n. Budi, 081200004411')).toEqual(['bank-account 0099871234', 'phone 081200004411']);
  });

  it('is an address that has lost its sign', () => {
    for (const address of ['siti88gmail.com', 'siti.r gmail.com', 'siti®gmail.com', 'siti.r@gmailcom', 'siti.r@@gmail.com'])
      expect(find(`Kirim ke ${address} saja`)).toEqual([`email ${address}`]);
    expect(find('Surel: siti contoh-dinas.ac.id')).toEqual(['email siti contoh-dinas.ac.id']);
    expect(find('https://mail.yahoo.com, www.gmail.com dan akun gmail.com')).toEqual([]);
  });

  it('is a short account only right after its word, and no amount is one', () => {
    expect(find('rekening BPR Contoh Nomor 20100345 a.n. Siti')).toEqual(['bank-account 20100345']);
    expect(find('nomor rekeningnya 00120034')).toEqual(['bank-account 00120034']);
    for (const text of [
      'rekening koran sebesar 12500000',
      'rekening air naik dari 85000000',
      'Rekening: 20230412',
      'rekening dengan saldo 1245678901',
    ])
      expect(find(text)).toEqual([]);
  });

  it('stands in cells that bars part, and a bar alone is a misread figure', () => {
    expect(find('Siti|3504994404720002|085200003301|9120301234567|4.500.000')).toEqual(['nik 3504994404720002', 'phone 085200003301']);
    expect(find('HP 08|200004411')).toEqual(['phone 081200004411']);
  });

  it('is no plate where a room is named beside one', () => {
    expect(find('Nopol: M 9986 K\nRuang S 12 B dan blok N 1 A')).toEqual(['number-plate M 9986 K']);
    expect(find('No. Pol. N 9981 AB, bernopol L 1 C')).toEqual(['number-plate N 9981 AB', 'number-plate L 1 C']);
  });

  it('joins a number that a line breaks', () => {
    expect(find('NIK 3524\n995203920003 tercatat')).toEqual(['nik 3524 995203920003']);
    expect(find('HP 0847-\n9090-1010')).toEqual(['phone 0847- 9090-1010']);
  });

  it('is NIK or KK by its order in a row where both are announced together', () => {
    expect(
      find('No Nama NIK No. KK\n1 Siti Contoh 3502996512600003 3502992208070011\n2 Budi Misal 3502990107550002 3502991709090004'),
    ).toEqual(['nik 3502996512600003', 'kk 3502992208070011', 'nik 3502990107550002', 'kk 3502991709090004']);
    expect(find('No. KK/NIK: 3502992208070011 / 3502996512600003')).toEqual(['kk 3502992208070011', 'nik 3502996512600003']);
  });

  it('is read out of the boxes of a form, where a word announces it', () => {
    expect(find('NIK: 3 5 0 6 9 9 1 5 0 5 7 8 0 0 0 1')).toEqual(['nik 3 5 0 6 9 9 1 5 0 5 7 8 0 0 0 1']);
    expect(find('Rekening: 0 0 9 9 8 7 1 2 3 4')).toEqual(['bank-account 0 0 9 9 8 7 1 2 3 4']);
    expect(find('3 5 0 6 9 9 1 5 0 5 7 8 0 0 0 1')).toEqual([]);
    const cells = [['No. KK', ...'3502992208070011']];
    expect(
      findPersonalData([{ kind: 'table', text: cells.flat().join('\t'), cells }], vocabulary).map(({ kind, value }) => kind + value),
    ).toEqual(['kk3502992208070011']);
  });

  it('is explained by what stands above a list for every row of it', () => {
    expect(find('No Nama Rekening', '1 Siti Contoh 0099871234', '2 Budi Misal 0099871235', '3 Tono Misal 0099871236')).toHaveLength(3);
  });

  it('is given to the columns that the head of a list without cells names', () => {
    const list = 'No Nama NIK Rekening HP\n1 Siti 3502992208700011 0099871234 081200001122\n2 Budi - 999901000123509 0812-0000-1123';
    expect(find(list)).toEqual([
      'nik 3502992208700011',
      'bank-account 0099871234',
      'phone 081200001122',
      'bank-account 999901000123509',
      'phone 0812-0000-1123',
    ]);
    expect(find('No Nama HP Rekening\n1 Siti 081200001122 0099871234')).toEqual(['phone 081200001122', 'bank-account 0099871234']);
    expect(find('No Nama NIK NPWP\n1 Siti 3502992208700011 998712043629000')).toEqual(['nik 3502992208700011', 'npwp 998712043629000']);
  });

  it('is given to the columns of a head of several lines, in rows that begin with a name', () => {
    expect(find('NO. NAMA PENERIMA\nNOMOR INDUK KEPENDUDUKAN\nNOMOR REKENING\nSITI 3502992208700011 0099871234')).toEqual([
      'nik 3502992208700011',
      'bank-account 0099871234',
    ]);
    expect(find('3502992208700011,3502992208700012')).toEqual(['nik 3502992208700011', 'nik 3502992208700012']);
    expect(find('sepeda motor Honda Supra tahun 2015 milik kantor, tercatat dengan nomor N 9912 XP')).toEqual(['number-plate N 9912 XP']);
  });

  it('is one number of a row for each column, also where rows are paragraphs', () => {
    expect(find('Nama NPWP Rekening', 'Tri 99.700.124.2-608.000 0123499872 2.650.000', 'Umar 99.700.125.9-608.000 0123499873 0')).toEqual([
      'npwp 99.700.124.2-608.000',
      'bank-account 0123499872',
      'npwp 99.700.125.9-608.000',
      'bank-account 0123499873',
    ]);
    expect(find('No Nama NISN NIK Rekening\n1 Siti 0129911001 3529994603120001 0299123401')).toEqual([
      'nik 3529994603120001',
      'bank-account 0299123401',
    ]);
    expect(find('N.I.K. 35.29.99.110265.0003\nNo. Kusuka 352912345678901')).toEqual(['nik 35.29.99.110265.0003']);
    expect(find('KTP-el 1.204 1.187 1.340 3.731')).toEqual([]);
  });

  it('is not taken together with the days and amounts beside it in a row', () => {
    const list = 'No Nama NIK Hari Upah No. Rekening\n1 Siti 3502992208700011 12 90.000 1.080.000 0997123456 Jatim\nJumlah 12 1.080.000';
    expect(find(list)).toEqual(['nik 3502992208700011', 'bank-account 0997123456']);
    expect(find('No Nama HP Benih (kg)\n1. Siti 0877 0000 234 50 1.......')).toEqual(['phone 0877 0000 234']);
  });

  it('is one of several that a word announces, and the word for nobody speaks of one', () => {
    expect(find('tercatat pada KK 3508991201080003 dan 3508992107150006')).toEqual(['kk 3508991201080003', 'kk 3508992107150006']);
    expect(find('ID pelanggan 0102345, hubungi 081330000555')).toEqual(['phone 081330000555']);
    expect(find('Kode rekening 510201010024, 510201010025')).toEqual([]);
  });

  it('is explained by a word right after it', () => {
    expect(find('Nomor 3502992208070011 (KK)')).toEqual(['kk 3502992208070011']);
    expect(find('Siti 0099871234 Bank Jatim')).toEqual(['bank-account 0099871234']);
  });

  it('is told by its own marks or by the nearer word', () => {
    expect(find('No. Rekening\n1 Siti 99.871.204.3-629.000 Bank Jatim 0099871234')).toEqual([
      'npwp 99.871.204.3-629.000',
      'bank-account 0099871234',
    ]);
    expect(find('No. Kontrak 12, Bank Jatim 0099871234')).toEqual(['bank-account 0099871234']);
    expect(find('siti.contoh[at]gmail[dot]com')).toEqual(['email siti.contoh[at]gmail[dot]com']);
    expect(find('nopol l 1234 xy')).toEqual(['number-plate l 1234 xy']);
  });

  it('is explained by the end of the paragraph before it, not by a sentence that is over', () => {
    expect(find('Nomor Rekening:', '0019998887')).toEqual(['bank-account 0019998887']);
    expect(find('Nomor rekening sudah dicatat. Kemudian 0019998887 dicetak.')).toEqual([]);
  });

  it('is explained by the heading of its column or the cell left of it', () => {
    const table = (cells: string[][]): Block => ({ kind: 'table', paragraph: 4, text: cells.flat().join(' '), cells });
    const kinds = (cells: string[][]) => findPersonalData([table(cells)], vocabulary).map(({ kind }) => kind);
    expect(
      kinds([
        ['Nama', 'No. Rekening'],
        ['Siti Contoh', '0459998001'],
        ['Budi Misal', '0459998002'],
      ]),
    ).toEqual(['bank-account', 'bank-account']);
    expect(
      kinds([
        ['Nama', 'Siti Contoh'],
        ['No. KK', '3518991405150003'],
      ]),
    ).toEqual(['kk']);
    expect(
      kinds([
        ['Kode Rekening', 'Jumlah'],
        ['5102010100240', '12.500.000'],
      ]),
    ).toEqual([]);
  });
});

describe('numbers of no person', () => {
  it.each([
    'Anggaran Rp 1.234.567.890.123 dan Rp812.345.678.900,00',
    'Kode rekening 5.1.02.01.01.0024 pada kegiatan 1.02.02.2.01',
    'Surat Nomor 188/123/KPTS/013/2022 tanggal 12-12-2022',
    'ISBN 978-602-0000-12-3, KBLI 56101, NIB 9120001234567',
    'Koordinat -7.250445, 112.768845',
    'Tahun 2019 2020 2021 2022 dan SDG 1, 2, 3',
    'Sebanyak 1.250 KK di RT 02 RW 01 memakai PP 38 Tahun 2017',
    'Kantor Dinas Sosial, telepon (0358) 000111, pos-el dinsos@fiktifkab.go.id',
    'Nomor batch vaksin: 3512202207180001',
    'Bank Sampah Melati menimbang 1200345678 gram pada Bank Jatim 2019-2020-2021',
    'Bebas pulsa 0800 1234 567',
    'parkir di 2019 dan b 1234 kotak',
    'Instagram @lokettangan.contoh dan pusat panggilan 112',
  ])('are left alone: %s', (text) => {
    expect(find(text)).toEqual([]);
  });

  it('are left alone where amounts of money stand in any number', () => {
    const amount = fc.integer({ min: 1, max: 2_000_000_000_000 }).map((value) => value.toLocaleString('id-ID'));
    fc.assert(
      fc.property(fc.array(amount, { maxLength: 8 }), (amounts) => {
        expect(find(amounts.join('; '))).toEqual([]);
      }),
    );
  });
});

describe('any text', () => {
  it('gives findings whose quotes are its own words', () => {
    const piece = fc.constantFrom(
      'NIK ',
      '3578990101800001',
      '0843',
      '-',
      ' ',
      '\n',
      '@gmail.com',
      'siti',
      'O1l',
      'rekening ',
      '35',
      '. A',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        for (const { quote } of findPersonalData([paragraph(text)], vocabulary)) expect(text.replace(/\s+/g, ' ')).toContain(quote);
      }),
    );
  });
});

describe('the vocabulary', () => {
  it('is refused when a list is empty or unknown', () => {
    expect(() => readPrivacyVocabulary({ ...vocabulary, banks: [] })).toThrow();
    expect(() => readPrivacyVocabulary({ ...vocabulary, banken: ['x'] })).toThrow();
  });
});
