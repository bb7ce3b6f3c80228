import type { Cadence } from './beats.ts';
import type { History, Series } from './history.ts';

/** What a detector says of one history. */
export interface Found {
  readonly cadence: string;
  readonly guids: readonly string[];
}

export interface Score {
  /** Of what was found, the share that is true. */
  readonly precision: number;
  /** Of what is true, the share that was found. */
  readonly recall: number;
  readonly missed: readonly { readonly history: History; readonly series: Series }[];
  readonly wrong: readonly { readonly history: History; readonly found: Found }[];
}

/** A stray row in, or one left out, is no error; being half of something else is. */
const SHARED_MIN = 0.75;

const isSame = (found: Found, series: { readonly cadence: Cadence; readonly guids: ReadonlySet<string> }): boolean => {
  const shared = found.guids.filter((guid) => series.guids.has(guid)).length;
  return (
    found.cadence === series.cadence &&
    shared >= SHARED_MIN * found.guids.length &&
    shared >= SHARED_MIN * series.guids.size
  );
};

/** Each labelled series may be found once, with its cadence and its rows. Whatever else is found is wrong. */
export const scoreOf = (histories: readonly History[], detect: (history: History) => readonly Found[]): Score => {
  const missed: Score['missed'][number][] = [];
  const wrong: Score['wrong'][number][] = [];
  let right = 0;
  for (const history of histories) {
    const open = new Set(history.series);
    for (const found of detect(history)) {
      const series = [...open].find((candidate) => isSame(found, candidate));
      if (series === undefined) wrong.push({ history, found });
      else {
        right += 1;
        open.delete(series);
      }
    }
    for (const series of open) missed.push({ history, series });
  }
  return { precision: right / (right + wrong.length), recall: right / (right + missed.length), missed, wrong };
};
