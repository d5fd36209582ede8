/** A number as lists show it; `format` by the names of Word (ISO/IEC 29500 ST_NumberFormat); those not known count 1, 2, 3. */
export function countAs(value: number, format: string): string {
  switch (format) {
    case 'upperRoman':
      return roman(value);
    case 'lowerRoman':
      return roman(value).toLowerCase();
    case 'upperLetter':
      return letters(value);
    case 'lowerLetter':
      return letters(value).toLowerCase();
    case 'decimalZero':
      return String(value).padStart(2, '0');
    default:
      return String(value);
  }
}

const romans = [
  1000,
  'M',
  900,
  'CM',
  500,
  'D',
  400,
  'CD',
  100,
  'C',
  90,
  'XC',
  50,
  'L',
  40,
  'XL',
  10,
  'X',
  9,
  'IX',
  5,
  'V',
  4,
  'IV',
  1,
  'I',
];

function roman(value: number): string {
  if (value < 1 || value > 3999) return String(value);
  let rest = value;
  let text = '';
  for (let at = 0; at < romans.length; at += 2) {
    const step = romans[at] as number;
    for (; rest >= step; rest -= step) text += romans[at + 1] as string;
  }
  return text;
}

/** a … z, aa, bb … as Word counts. */
function letters(value: number): string {
  if (value < 1 || value > 780) return String(value);
  return String.fromCharCode(65 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));
}
