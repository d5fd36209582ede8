import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

/** Writes numbers, sizes and dates as the language of the window does. */
export interface Format {
  /** "1.204" */
  readonly number: (value: number) => string;
  /** "48 GB"; takes bytes. */
  readonly bytes: (value: number) => string;
  /** "24 Nov 2026", for lists; takes ISO 8601. */
  readonly date: (iso: string) => string;
  /** "24 Nov" */
  readonly day: (iso: string) => string;
  /** "Selasa, 24 November 2026", for running text. */
  readonly longDate: (iso: string) => string;
  /** "10.42 WIB" */
  readonly time: (iso: string) => string;
  /** "24 Nov 2026, 10.42" */
  readonly dateTime: (iso: string) => string;
  /** "30 April 2023", "April 2023" or "2023": as exact as "2023-04-30", "2023-04" or "2023" is. */
  readonly partDate: (value: string) => string;
  /** Seconds with two decimals: "0,04"; takes milliseconds. */
  readonly seconds: (ms: number) => string;
  /** "6 menit", "2 jam": how long something takes, rounded up; takes milliseconds. */
  readonly duration: (ms: number) => string;
}

const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;

function bytesIn(locale: string): (value: number) => string {
  return (value) => {
    const step = Math.min(units.length - 1, value < 1000 ? 0 : Math.floor(Math.log10(value) / 3));
    const amount = value / 1000 ** step;
    const maximumFractionDigits = step > 0 && amount < 10 ? 1 : 0;
    return new Intl.NumberFormat(locale, { style: 'unit', unit: units[step] ?? 'byte', maximumFractionDigits }).format(amount);
  };
}

/** Minutes from which hours are told instead. */
const mostMinutes = 90;

function durationIn(locale: string): (ms: number) => string {
  const inWords = (value: number, unit: 'minute' | 'hour') =>
    new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(value);
  return (ms) => {
    const minutes = Math.max(1, Math.ceil(ms / 60_000));
    return minutes <= mostMinutes ? inWords(minutes, 'minute') : inWords(Math.ceil(minutes / 60), 'hour');
  };
}

/** The format of one language: `id` or `en`. */
export function formatIn(language: string): Format {
  const locale = language === 'en' ? 'en-GB' : 'id-ID';
  const dates = (given: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(locale, given);
    return (iso: string): string => {
      const moment = new Date(iso);
      return Number.isNaN(moment.getTime()) ? iso : format.format(moment);
    };
  };
  const number = new Intl.NumberFormat(locale);
  const seconds = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const date = dates({ day: 'numeric', month: 'short', year: 'numeric' });
  const month = dates({ month: 'long', year: 'numeric' });
  const whole = dates({ day: 'numeric', month: 'long', year: 'numeric' });
  const clock = dates({ hour: '2-digit', minute: '2-digit' });
  return {
    number: (value) => number.format(value),
    bytes: bytesIn(locale),
    date,
    day: dates({ day: 'numeric', month: 'short' }),
    longDate: dates({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }),
    time: dates({ hour: '2-digit', minute: '2-digit', timeZoneName: 'short' }),
    partDate: (value) => (value.length <= 4 ? value : value.length === 7 ? month(`${value}-01`) : whole(value)),
    dateTime: (iso) => `${date(iso)}, ${clock(iso)}`,
    seconds: (ms) => seconds.format(ms / 1000),
    duration: durationIn(locale),
  };
}

/** The format of the window's language. */
export function useFormat(): Format {
  const { i18n } = useTranslation();
  return useMemo(() => formatIn(i18n.language), [i18n.language]);
}
