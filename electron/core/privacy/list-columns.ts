import type { DigitGroup, Run } from './digits';
import type { Label, LabelKind } from './labels';

/** What is known of a passage before its columns are. */
interface Lines {
  readonly text: string;
  readonly labels: readonly Label[];
  readonly runs: readonly Run[];
  readonly listHead: RegExp;
}

/** A number of a row, one cell's: a long group by itself, or short ones that stand together. */
interface Token {
  readonly start: number;
  readonly end: number;
  readonly digits: string;
  /** True where spaces part it: it may be two numbers. */
  readonly spaced?: boolean;
}

const LONG = 9;
const AMOUNT = /^\d{1,3}(?:\.\d{3})+$/;
const LONGEST_HEAD = 160;
const MOST_HEAD_LINES = 4;
// "1. Siti 3502…" or "Siti 3502…", not "Ketua: Siti 0812…".
const ROW = /^\s*(?:[\dOIl]{1,4}\s?[.),;]?\s*\p{L}|\p{L}[^:]*$)/u;
// How a column's numbers look: the plain form counts more than one that a scan or an office's habit bent.
const shapes: Readonly<Partial<Record<LabelKind, readonly [RegExp, RegExp]>>> = {
  nik: [/^\d{16}$/, /^\d{15,17}$/],
  // The day and the year in it are those of the card's issue, never a birth's.
  kk: [/^\d{6}(?:0[1-9]|[12]\d|3[01])\d\d(?:[0-2]\d|9[5-9])\d{4}$/, /^\d{15,17}$/],
  nip: [/^\d{18}$/, /^\d{17,19}$/],
  npwp: [/^\d{15}$/, /^\d{15,16}$/],
  phone: [/^(?:0|62)8\d{7,11}$/, /^(?:0\d{8,10}|8\d{8,11})$/],
  'bank-account': [/^(?!08)\d{10,16}$/, /^\d{9,16}$/],
};

function fit(kind: LabelKind, { digits, spaced }: Token): number {
  const [plain, bent] = shapes[kind] ?? [];
  const doubt = spaced ? 1 : 0;
  if (plain?.test(digits)) return 5 - doubt;
  return bent?.test(digits) ? 4 - doubt : 0;
}

/** The groups of a run that no space parts, as one token each. */
function piecesOf(text: string, run: Run): Token[] {
  const pieces: Token[] = [];
  let last: DigitGroup | undefined;
  for (const group of run) {
    const piece = pieces.at(-1);
    if (piece && last && !/\s/.test(text.slice(last.end, group.start)))
      pieces[pieces.length - 1] = { ...piece, end: group.end, digits: piece.digits + group.digits };
    else pieces.push(group);
    last = group;
  }
  return pieces;
}

function tokensOf({ text, runs }: Lines, from: number, until: number): Token[] {
  const groups = runs.map((run) => run.filter(({ start }) => start >= from && start < until)).filter((run) => run.length > 0);
  return groups.flatMap((run) => {
    const tokens: Token[] = [];
    let open = false;
    for (const piece of piecesOf(text, run)) {
      const short = piece.digits.length < LONG && !AMOUNT.test(text.slice(piece.start, piece.end));
      const token = tokens.at(-1);
      if (token && open && short)
        tokens[tokens.length - 1] = { ...token, end: piece.end, digits: token.digits + piece.digits, spaced: true };
      else if (!AMOUNT.test(text.slice(piece.start, piece.end))) tokens.push(piece);
      open = short;
    }
    return tokens;
  });
}

/** A row below a head: the kinds for which it has its number. */
export interface FilledRow {
  readonly start: number;
  readonly end: number;
  readonly kinds: readonly LabelKind[];
}

/** What the heads of lists say of the numbers in their rows. */
export interface ListColumns {
  readonly kindAt: ReadonlyMap<number, LabelKind>;
  readonly rows: readonly FilledRow[];
}

interface Match {
  readonly score: number;
  readonly kinds: readonly (readonly [Token, LabelKind])[];
}

/** The best way to give a row's numbers to the columns without changing the order of either. */
function align(tokens: readonly Token[], columns: readonly LabelKind[]): Match {
  let before: Match[] = columns.concat('none').map(() => ({ score: 0, kinds: [] }));
  for (const token of tokens) {
    const row: Match[] = [{ score: 0, kinds: [] }];
    columns.forEach((kind, c) => {
      const score = fit(kind, token);
      const diagonal = before[c] ?? { score: 0, kinds: [] };
      const ways = [
        before[c + 1],
        row[c],
        score > 0 ? { score: diagonal.score + score, kinds: [...diagonal.kinds, [token, kind] as const] } : undefined,
      ];
      row.push(ways.reduce<Match>((best, way) => (way && way.score > best.score ? way : best), { score: 0, kinds: [] }));
    });
    before = row;
  }
  return before.at(-1) ?? { score: 0, kinds: [] };
}

/** The columns of a head's earlier lines and of the next one, from left to right; two words for one column ("NIK/No. KTP") count once. */
function columnsOf(labels: readonly Label[], earlier: readonly LabelKind[]): LabelKind[] {
  const kinds = [...labels].reverse().map(({ kind }) => kind);
  return [...earlier, ...kinds].filter((kind, index, all) => kind in shapes && kind !== all[index - 1]);
}

/**
 * Where a list without cells names its columns in a head line ("No Nama NIK No. Rekening"), the kind of each number in the rows below
 * it, by the place in the text where the number begins.
 */
export function listColumns(passage: Lines): ListColumns {
  const kindAt = new Map<number, LabelKind>();
  const rows: FilledRow[] = [];
  let columns: LabelKind[] = [];
  let headLines = 0;
  let start = 0;
  for (const line of passage.text.split('\n')) {
    const end = start + line.length;
    const own = passage.labels.filter((label) => label.start >= start && label.end <= end && label.kind !== 'none');
    const hasNumbers = line.replace(/\D/g, '').length >= LONG;
    const goesOn = headLines > 0 && headLines < MOST_HEAD_LINES;
    const isHead = !hasNumbers && line.length <= LONGEST_HEAD && (goesOn || passage.listHead.test(line));
    if (isHead) columns = columnsOf(own, goesOn ? columns : []);
    else if (own.length > 0) columns = [];
    else if (hasNumbers && columns.length > 1 && ROW.test(line)) {
      const { kinds } = align(tokensOf(passage, start, end), columns);
      for (const [token, kind] of kinds) kindAt.set(token.start, kind);
      rows.push({ start, end, kinds: kinds.map(([, kind]) => kind) });
    }
    headLines = isHead ? headLines + 1 : 0;
    start = end + 1;
  }
  return { kindAt, rows };
}
