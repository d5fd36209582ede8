import { describe, expect, it } from 'vitest';
import type { ImportState } from '../../electron/contract/types';
import { importProgress } from '../../renderer/frame/import-progress';
import { initials } from '../../renderer/frame/initials';
import { kindsOf } from '../../renderer/frame/dropped-kinds';
import { countByRegion, countWords } from '../../renderer/home/counts';
import { formatIn } from '../../renderer/ui/format';

describe('numbers and dates', () => {
  const indonesian = formatIn('id');
  const english = formatIn('en');

  it('are written as the language writes them', () => {
    expect(indonesian.number(12_345)).toBe('12.345');
    expect(english.number(12_345)).toBe('12,345');
    expect(indonesian.date('2026-11-24T10:42:00+07:00')).toBe('24 Nov 2026');
    expect(indonesian.longDate('2026-11-24T10:42:00+07:00')).toBe('Selasa, 24 November 2026');
    expect(indonesian.seconds(40)).toBe('0,04');
    expect([10, 61_000, 90 * 60_000].map(indonesian.duration)).toEqual(['1 menit', '2 menit', '90 menit']);
    expect(indonesian.duration(91 * 60_000)).toBe('2 jam');
    expect([10, 61_000].map(english.duration)).toEqual(['1 minute', '2 minutes']);
  });

  it('name sizes with at most one decimal', () => {
    expect(indonesian.bytes(812)).toMatch(/^812/);
    expect(indonesian.bytes(1_540_000)).toMatch(/^1,5.MB$/);
    expect(english.bytes(48_000_000_000)).toMatch(/^48.GB$/);
  });

  it('leave a date that is none as it stands', () => {
    expect(indonesian.date('kemarin')).toBe('kemarin');
  });
});

describe('the frame', () => {
  it('counts files that have an outcome as done, and nothing while no import runs', () => {
    const files = [
      { path: 'a', status: 'imported', ms: 1 },
      { path: 'b', status: 'reading' },
      { path: 'c', status: 'waiting' },
    ] as const;
    const state: ImportState = { running: true, startedAt: '2026-11-24T10:42:00Z', files };
    expect(importProgress(state)).toEqual({ done: 1, total: 3 });
    expect(importProgress({ ...state, running: false })).toBeUndefined();
    expect(importProgress(null)).toBeUndefined();
  });

  it('draws an office by two letters and passes over what kind of district it is', () => {
    expect(initials('Kab. Lumajang')).toBe('LU');
    expect(initials('Bagian Organisasi')).toBe('BO');
    expect(initials('Kota Madiun')).toBe('MA');
  });

  it('knows dragged files by their kind', () => {
    const items = [
      { kind: 'file', type: 'application/pdf' },
      { kind: 'file', type: 'text/plain' },
      { kind: 'file', type: '' },
      { kind: 'string', type: 'text/plain' },
    ] as unknown as DataTransferItemList;
    expect(kindsOf({ items })).toEqual({ docx: 0, pdf: 1, text: 1, other: 1 });
  });
});

describe('the figures of the home screen', () => {
  it('count innovations by district and leave out those without one', () => {
    const innovations = [{ region: '3508' }, { region: '3508' }, {}] as unknown as Parameters<typeof countByRegion>[0];
    expect(countByRegion(innovations)).toEqual({ '3508': 2 });
  });

  it('put the word used most first', () => {
    expect(countWords(['desa', 'air', 'desa', 'balita'])).toEqual([
      { word: 'desa', count: 2 },
      { word: 'air', count: 1 },
      { word: 'balita', count: 1 },
    ]);
  });
});
