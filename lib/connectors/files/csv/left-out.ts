import {
  LEFT_OUT_REASONS,
  type LeftOutReason,
  type LeftOutRows,
  LINES_SHOWN_MAX,
} from '../../../domain/imports/import-preview.ts';

export interface LeftOutTally {
  readonly add: (reason: LeftOutReason, line: number) => void;
  /** In the order of the reasons. */
  readonly rows: () => readonly LeftOutRows[];
}

/** Counts rows of a table that are none, and keeps the first lines of them. */
export const createLeftOut = (): LeftOutTally => {
  const tallies = new Map<LeftOutReason, { count: number; readonly lines: number[] }>();
  return {
    add: (reason, line) => {
      const tally = tallies.get(reason) ?? { count: 0, lines: [] };
      tallies.set(reason, tally);
      tally.count += 1;
      if (tally.lines.length < LINES_SHOWN_MAX) tally.lines.push(line);
    },
    rows: () =>
      LEFT_OUT_REASONS.flatMap((reason) => {
        const tally = tallies.get(reason);
        return tally === undefined ? [] : [{ reason, ...tally }];
      }),
  };
};
