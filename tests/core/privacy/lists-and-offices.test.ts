import { describe, expect, it } from 'vitest';
import type { Block } from '../../../electron/contract/types';
import { findPersonalData } from '../../../electron/core/privacy/find';
import { shippedPrivacyVocabulary } from '../../bench/privacy-accuracy';

const vocabulary = shippedPrivacyVocabulary();
const paragraph = (text: string): Block => ({ kind: 'paragraph', paragraph: 1, text });
const find = (...texts: string[]) => findPersonalData(texts.map(paragraph), vocabulary).map(({ kind, value }) => `${kind} ${value}`);

describe('number plates of a list', () => {
  const both = ['number-plate AG 1071 UK', 'number-plate AG 1120 UR'];
  it.each([
    ['No Nopol Pengemudi Trayek', '1 AG 1071 UK Sutaji Srengat - Wonodadi lewat Jalan Raya Kademangan', '2 AG 1120 UR Mujianto Wlingi'],
    ['No Nama Pengemudi Nopol Trayek', '1 Sutaji AG 1071 UK Srengat - Wonodadi lewat Kademangan', '2 Mujianto AG 1120 UR Wlingi'],
    [
      'No. Plat Nomor Nama Pemegang Jabatan Merek dan Tipe Tahun Pembuatan Kondisi Keterangan',
      '1. AG 1071 UK Sutaji Kepala Seksi Pelayanan Honda Beat 2018 baik',
      '2. AG 1120 UR Mujianto Staf Yamaha 2019 rusak ringan',
    ],
  ])('are found in each row below “%s”', (...lines) => {
    expect(find(lines.join('\n'))).toEqual(both);
    expect(find(...lines)).toEqual(both);
  });

  it('are found where no number begins a row', () => {
    const text =
      'Nama TNKB Alamat\nSutaji AG 1071 UK Dusun Krajan Desa Sumberingin Kidul Kecamatan Ngunut\nMujianto AG 1120 UR Dusun Sumber';
    expect(find(text)).toEqual(both);
  });

  it('end with the list', () => {
    expect(find('No Nopol Sopir\n1 AG 1071 UK Sutaji Srengat - Wonodadi\nKeterangan: untuk kode ruang B 120 AB')).toEqual([both[0]]);
    expect(find('No Nama Ruang\n1 Melati B 120 AB\n2 Mawar B 121 AB')).toEqual([]);
  });
});

describe('bank accounts', () => {
  it.each([
    ['rekening simpanan BPR 01.20.000481', '01.20.000481'],
    ['No. Rek 12.34.567890-1 a.n. Siti', '12.34.567890-1'],
    ['rek. Bank Jatim: 0178 004 552', '0178 004 552'],
    ['rekening BKK 10.11.000482 milik kelompok', '10.11.000482'],
    ['tabungan BRI 6229-01-003344-53-0 a.n. Wagiman', '6229-01-003344-53-0'],
  ])('“%s”', (text, value) => {
    expect(find(text)).toEqual([`bank-account ${value}`]);
  });

  it.each([
    'rekening PDAM no. sambungan 0130021457',
    'rekening listrik ID pelanggan 512345678901',
    'rekening air nomor pelanggan 0130021457',
    'pembayaran lewat rekening, nomor referensi 230921008877',
    'bukti setor ke rekening kas daerah, kode booking 2309210088',
    'tagihan rekening telepon, no. faktur 010202312345678',
  ])('are no numbers of customers or payments: %s', (text) => {
    expect(find(text)).toEqual([]);
  });

  it.each(['ref 230921008877', 'no. ref. 230921008877', 'ISBN 978623001237', 'nomor sambungan 230921008877', 'no. resi 230921008877'])(
    'are followed by others of their length, but not by one that is announced as another number: %s',
    (text) => {
      expect(find(`rek. Bank Jatim 015773390812 a.n. Yusuf ${text}`)).toEqual(['bank-account 015773390812']);
      expect(find('rek. Bank Jatim 015773390812 dan 230921008877')).toHaveLength(2);
    },
  );

  it('are no piece of a longer number', () => {
    expect(find('Rekening BNI 0366 200 815\nISBN 978-623-00-0123-7')).toEqual(['bank-account 0366 200 815']);
  });
});

describe('landlines', () => {
  it.each([
    'Universitas Contoh Nusantara, Jl. Veteran 00, telp. (0341) 000551',
    'Koordinasikan dgn Disperindag (0358-000271)',
    'Redaksi dapat dihubungi di humas@fiktifkab.go.id atau (0352) 000199',
    'Klinik Bina Waras, telp. (0331) 000333',
    'Yayasan Contoh Sejahtera, telp. (0341) 000765',
    'SMPN 2 Contoh, telepon (0334) 000222',
    'SD Negeri Contoh, telepon (0334) 000222',
    'Balai Desa Contoh, telp. 0334-000222',
    'Kementerian Agama, telepon (021) 0000222',
    'Politeknik Contoh, telepon (0321) 000222',
    'Pondok Pesantren Contoh, telepon (0321) 000222',
    'Dispora (0358-000271), Disnaker (0358-000272)',
    'Instansi Universitas Contoh, telp. (0341) 000551\nTelepon rumah -',
  ])('of an office are contacts: %s', (text) => {
    expect(find(text)).toEqual([]);
  });

  it.each([
    ['Telepon rumah (0341) 000-2764', '(0341) 000-2764'],
    ['Pak Karto, telp. (0341) 000234', '(0341) 000234'],
    ['Siti, wali murid SDN 1 Contoh, telepon (0341) 000234', '(0341) 000234'],
    ['Kantor Dinas Sosial, Pak Karto (0341) 000234 (rumah)', '(0341) 000234'],
  ])('of a person are not: %s', (text, value) => {
    expect(find(text)).toEqual([`phone ${value}`]);
  });
});
