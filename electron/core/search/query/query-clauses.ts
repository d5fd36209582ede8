import type { Operand, Operator } from './query-operands';
import type { Term } from './query-types';

/** Operands that signs between them hold together: alternatives of chains, each of things that stand near each other. */
export interface Clause {
  readonly chains: readonly Chain[];
  /** Words and signs in the order they were typed. */
  readonly pieces: readonly (Operand | Operator)[];
}

interface Chain {
  readonly operands: readonly Operand[];
  /** Distance between each operand and the next. */
  readonly distances: readonly number[];
}

export interface Clauses {
  readonly clauses: readonly Clause[];
  /** Signs beside other signs, which ask for nothing. */
  readonly idle: readonly Operator[];
}

type Sequence = readonly (Operand | Operator)[];

/**
 * Reads `atau` and `dekat` where they stand between two terms; elsewhere they are words. `dekat` binds first.
 * Titles hold together with titles only, so that one may stand anywhere among other words.
 */
export function readClauses(sequence: Sequence): Clauses {
  const isTitle = (piece: Operand | Operator | undefined): boolean => piece !== undefined && piece.kind !== 'operator' && piece.inTitle;
  const inTitle = sequence.map((piece, index) =>
    piece.kind === 'operator' ? isTitle(sequence[index - 1]) && isTitle(sequence[index + 1]) : piece.inTitle,
  );
  const texts = clausesOf(sequence.filter((_, index) => !inTitle[index]));
  const titles = clausesOf(sequence.filter((_, index) => inTitle[index]));
  const clauses = [...texts.clauses, ...titles.clauses];
  return { clauses: clauses.sort((a, b) => startOf(a) - startOf(b)), idle: [...texts.idle, ...titles.idle] };
}

function startOf({ pieces }: Clause): number {
  const [first] = pieces;
  return first === undefined ? 0 : 'operand' in first ? first.operand.start : first.start;
}

function clausesOf(sequence: Sequence): Clauses {
  const clauses: OpenClause[] = [];
  const idle: Operator[] = [];
  let joining: Operator | undefined;
  sequence.forEach((piece, index) => {
    const role = piece.kind === 'operator' && clauses.length > 0 ? roleOf(piece, sequence[index + 1], joining) : 'word';
    if (piece.kind === 'operator' && role === 'idle') idle.push(piece);
    else if (piece.kind === 'operator' && role === 'joins') joining = piece;
    else {
      const operand = piece.kind === 'operator' ? piece.operand : piece;
      const last = clauses.at(-1);
      if (joining && last) join(last, joining, operand);
      else clauses.push({ chains: [{ operands: [operand], distances: [] }], pieces: [operand] });
      joining = undefined;
    }
  });
  return { clauses, idle };
}

/** What a sign behind a term is, by what follows it. */
function roleOf(sign: Operator, next: Operand | Operator | undefined, joining: Operator | undefined): 'joins' | 'idle' | 'word' {
  if (!next) return 'word';
  if (sign.joins === 'or') return joining || (next.kind === 'operator' && next.joins === 'or') ? 'idle' : 'joins';
  return joining || next.kind === 'operator' ? 'word' : 'joins';
}

interface OpenClause {
  readonly chains: { readonly operands: Operand[]; readonly distances: number[] }[];
  readonly pieces: (Operand | Operator)[];
}

function join(clause: OpenClause, operator: Operator, operand: Operand): void {
  clause.pieces.push(operator, operand);
  const chain = clause.chains.at(-1);
  if (operator.joins === 'or' || !chain) {
    clause.chains.push({ operands: [operand], distances: [] });
    return;
  }
  chain.operands.push(operand);
  chain.distances.push(operator.distance);
}

/** Most groups that one clause may become; a longer one keeps its first. */
const MOST_GROUPS = 16;

/** The groups of terms that a clause asks for, each to be met by one of its terms. `termsOf` gives an operand with what was added. */
export function groupsOf({ chains }: Clause, termsOf: (operand: Operand) => readonly Term[]): Term[][] {
  const alternatives = chains.map((chain) => linksOf(chain, termsOf));
  // (a near b, and b near c) or d: every link of one chain is to be met, or one of the other chains
  const groups = alternatives.reduce<Term[][]>(
    (sofar, links) => sofar.flatMap((group) => links.map((terms) => [...group, ...terms])).slice(0, MOST_GROUPS),
    [[]],
  );
  return groups;
}

function linksOf({ operands, distances }: Chain, termsOf: (operand: Operand) => readonly Term[]): Term[][] {
  const [first] = operands;
  if (operands.length < 2) return first ? [[...termsOf(first)]] : [];
  return distances.flatMap((distance, index) => {
    const [one, other] = [operands[index], operands[index + 1]];
    return one && other ? [nearTerms(one, other, distance)] : [];
  });
}

/** Words as typed and their roots; nothing is added to what is to stand near. A beginning stands first, because near words are whole. */
function nearTerms(one: Operand, other: Operand, distance: number): Term[] {
  const isTitle = one.inTitle && other.inTitle;
  return one.terms.flatMap((first) =>
    other.terms.map((second) => {
      const [term, near] = second.prefix && !first.prefix ? [second, first] : [first, second];
      const { inTitle, ...plain } = term;
      return { ...plain, ...(isTitle && inTitle && { inTitle }), near: { words: near.words, forms: near.forms, distance } };
    }),
  );
}
