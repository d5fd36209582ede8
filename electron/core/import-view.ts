import type { ImportChanges, ImportState } from '../contract/types';
import type { Reader } from './database/types';
import { readLines } from './records/import-jobs';
import { unfinishedRuns, type RunRow } from './records/import-runs';

type Line = ImportState['files'][number];

/** What the window is shown of the queue: the runs that are worked on together, their lines, and what changed in them. */
export interface ImportView {
  readonly state: () => ImportState | undefined;
  /** Numbers of the runs that are shown. */
  readonly runs: () => readonly number[];
  /** Shows an import that is still looking for its files. */
  listing(startedAt: string): void;
  /** Shows these runs from now on, instead of or beside those that are shown. */
  show(runs: readonly RunRow[], beside: boolean): void;
  line(line: Line): void;
  /** Lines came, went, moved or ended: they are read again. */
  changed(): Promise<void>;
  /** Waits for what was begun; announces nothing more. */
  close(): Promise<void>;
}

export interface ImportViewOptions {
  readonly reader: Reader;
  readonly isRunning: () => boolean;
  /** Given whole states, at most ten times a second and, of a long list, about fifty times in all. */
  readonly announce: (state: ImportState) => void;
  /** Given what changed between two whole states. */
  readonly announceChanges: (changes: ImportChanges) => void;
}

/** Milliseconds between two announcements. */
const pause = 100;
/** A whole state is announced again after this share of its lines changed; each changes twice. */
const wholeEvery = 1 / 25;

interface Shown {
  readonly runs: readonly RunRow[];
  readonly startedAt: string;
  files: Line[];
  places: Map<number | undefined, number>;
  stopped?: { readonly code: string };
  paused: boolean;
  earlier?: ImportState['earlier'];
}

/** Keeps the view of a queue. */
export function createImportView(options: ImportViewOptions): ImportView {
  const { reader, isRunning } = options;
  let shown: Shown | undefined;
  let revision = 0;
  let isListing = false;
  let timer: NodeJS.Timeout | undefined;
  let reload: Promise<void> | undefined;
  let isClosed = false;
  let late: Line[] = [];
  let sinceWhole = Infinity;
  const touched = new Set<number>();

  function state(): ImportState | undefined {
    if (!shown) return undefined;
    const { runs, startedAt, files, stopped, paused, earlier } = shown;
    const running = isListing || isRunning();
    const runId = runs.at(-1)?.id;
    return {
      ...{ running, startedAt, files: [...files], revision },
      ...(stopped && { stopped }),
      ...(runId && { runId }),
      ...(paused && !running && { paused }),
      ...(earlier && { earlier }),
    };
  }

  function announce(): void {
    clearTimeout(timer);
    timer = undefined;
    const whole = shown && sinceWhole >= shown.files.length * wholeEvery ? state() : undefined;
    if (whole) {
      sinceWhole = 0;
      options.announce(whole);
    } else if (shown && touched.size > 0) {
      const files = shown.files;
      options.announceChanges({ revision, changed: [...touched].flatMap((at) => (files[at] ? [{ at, line: files[at] }] : [])) });
    }
    touched.clear();
  }

  function soon(): void {
    if (!isClosed) timer ??= setTimeout(announce, pause);
  }

  function put(line: Line): void {
    const place = shown?.places.get(line.job);
    if (!shown || place === undefined) return;
    shown.files[place] = line;
    touched.add(place);
    sinceWhole += 1;
  }

  async function read(): Promise<void> {
    const current = shown;
    if (!current) return;
    const numbers = current.runs.map(({ number }) => number);
    late = [];
    const files = onePerPath(await readLines(reader, numbers, 'turn'));
    const unfinished = await unfinishedRuns(reader);
    const ours = unfinished.filter(({ number }) => numbers.includes(number));
    const others = unfinished.filter(({ number }) => !numbers.includes(number));
    const waiting = (
      await readLines(
        reader,
        others.map(({ number }) => number),
      )
    ).filter(({ status }) => status === 'waiting').length;
    current.files = files;
    current.places = new Map(files.map(({ job }, place) => [job, place]));
    current.paused = ours.some(({ state: each }) => each === 'paused');
    delete current.stopped;
    delete current.earlier;
    const stop = ours.find(({ state: each }) => each === 'stopped');
    if (stop) current.stopped = { code: stop.code ?? 'internal' };
    if (waiting > 0) current.earlier = { runs: others.map(({ id }) => id), waiting };
    revision += 1;
    for (const line of late) put(line);
    touched.clear();
    sinceWhole = Infinity;
  }

  /** One reading at a time; whoever asks while one is under way waits for one more, that sees what he changed. */
  async function changed(): Promise<void> {
    const before = reload;
    const mine = (before ?? Promise.resolve()).then(read);
    const settled = mine.catch(() => undefined);
    reload = settled;
    await mine;
    if (reload === settled) reload = undefined;
    if (!isClosed) announce();
  }

  return {
    state,
    runs: () => (shown?.runs ?? []).map(({ number }) => number),
    listing: (startedAt) => {
      isListing = true;
      if (!isRunning()) shown = { runs: [], startedAt, files: [], places: new Map(), paused: false };
      sinceWhole = Infinity;
      soon();
    },
    show: (runs, beside) => {
      isListing = false;
      const kept = beside ? (shown?.runs ?? []) : [];
      const all = [...kept, ...runs.filter(({ number }) => !kept.some((each) => each.number === number))];
      const startedAt = all[0]?.started ?? '';
      shown = {
        runs: all,
        startedAt,
        files: beside ? (shown?.files ?? []) : [],
        places: new Map(beside ? shown?.places : []),
        paused: false,
      };
    },
    line: (line) => {
      if (reload) late.push(line);
      put(line);
      soon();
    },
    changed,
    close: async () => {
      isClosed = true;
      clearTimeout(timer);
      await reload;
    },
  };
}

/** A file that two runs listed has one line: that of the later run. */
function onePerPath(lines: readonly Line[]): Line[] {
  return [...new Map(lines.map((line) => [line.path, line])).values()];
}
