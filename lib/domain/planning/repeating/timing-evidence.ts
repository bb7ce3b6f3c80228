/** How well days keep to a rhythm. */
export interface TimingFit {
  /** Natural logarithm of how much likelier the days are as beats of the rhythm than as visits at random. */
  readonly evidence: number;
  /** Indices of the days that are beats; the others came between. */
  readonly beats: readonly number[];
  /** How many beats came on the due day itself. */
  readonly onTime: number;
  /** The last due day that was kept. */
  readonly lastDue: number;
}

/** A beat is kept nine times in ten: people skip, banks lose rows. */
const KEPT = 0.9;
/** Rows between the beats, as a share of those that random visits would give. */
const STRAY = 0.1;

/** With more strays than this it is no rhythm, and need not be weighed. */
const NEAR_SHARE_MIN = 0.6;

/** The due days of one rhythm, which days of rows are compared with. */
interface DueGrid {
  /** Ascending, reaching past both ends of the rows. */
  readonly dues: readonly number[];
  /** Days from one due day to the next, on average. */
  readonly periodDays: number;
  /** How many days were chosen to lay the grid. */
  readonly phases: number;
}

/**
 * Weighs `days` (ascending) against the due days of a rhythm. A due day with a row within `daysOffMax` counts for the
 * rhythm: the more, the less likely that is by chance. A due day without such a row counts against the rhythm, and so does
 * each row between due days. A wide window proves little: where a weekly row may be two days off, most days are near some
 * due day. Null where too few rows are near.
 */
export const weighTiming = (days: readonly number[], grid: DueGrid, daysOffMax: number): TimingFit | null => {
  const rows = nearestDues(days, grid.dues);
  const near = rows.filter(({ off }) => off <= daysOffMax).length;
  if (near === 0 || near < NEAR_SHARE_MIN * days.length) return null;
  // The narrowest window may be the strongest evidence, but a payment some days off is still the one that was due.
  const beats = beatsWithin(rows, daysOffMax);
  let evidence = Number.NEGATIVE_INFINITY;
  for (let daysOff = 0; daysOff <= daysOffMax; daysOff += 1) {
    if (!rows.some(({ off }) => off === daysOff)) continue;
    const within = daysOff === daysOffMax ? beats : beatsWithin(rows, daysOff);
    evidence = Math.max(evidence, evidenceOf(within, rows, grid, daysOff));
  }
  const onTime = beats.filter((at) => rows[at]?.off === 0).length;
  return { evidence, beats, onTime, lastDue: grid.dues[rows[beats.at(-1) ?? 0]?.due ?? 0] ?? 0 };
};

interface NearestDue {
  /** Index of the due day next to a row. */
  readonly due: number;
  readonly off: number;
}

const nearestDues = (days: readonly number[], dues: readonly number[]): readonly NearestDue[] => {
  const distance = (at: number, day: number): number => Math.abs((dues[at] ?? Number.POSITIVE_INFINITY) - day);
  let due = 0;
  return days.map((day) => {
    let off = distance(due, day);
    for (let next = distance(due + 1, day); next <= off; next = distance(due + 1, day)) {
      due += 1;
      off = next;
    }
    return { due, off };
  });
};

/** Indices of the rows that are beats: of several rows near one due day, which stand side by side, the nearest. */
const beatsWithin = (rows: readonly NearestDue[], daysOff: number): readonly number[] => {
  const beats: number[] = [];
  for (const [at, { due, off }] of rows.entries()) {
    if (off > daysOff) continue;
    const other = rows[beats.at(-1) ?? -1];
    if (other?.due !== due) beats.push(at);
    else if (off < other.off) beats[beats.length - 1] = at;
  }
  return beats;
};

/** `beats` are those within `daysOff`, one at least. */
const evidenceOf = (
  beats: readonly number[],
  rows: readonly NearestDue[],
  { periodDays, phases }: DueGrid,
  daysOff: number,
): number => {
  const first = rows[beats[0] ?? 0]?.due ?? 0;
  const last = rows[beats.at(-1) ?? 0]?.due ?? 0;
  const due = last - first + 1;
  const windowDays = 2 * daysOff + 1;
  const rate = rows.length / (due * periodDays);
  const byChance = 1 - Math.exp(-rate * windowDays);
  const missed = due - beats.length;
  const strays = rows.length - beats.length;
  const daysBetween = Math.max(0, due * (periodDays - windowDays));
  return (
    beats.length * Math.log(KEPT / byChance) +
    missed * Math.log((1 - KEPT) / (1 - byChance)) +
    strays * Math.log(STRAY) +
    (1 - STRAY) * rate * daysBetween -
    // The grid was placed where it fits best, one of so many places that differ by more than the window: that costs
    // evidence.
    phases * Math.log((phases * periodDays) / windowDays)
  );
};
