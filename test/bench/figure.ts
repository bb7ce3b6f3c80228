/** One measured figure beside its budget. `null` as the budget: shown for orientation only. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** The most it may be; of a floor the least. */
  readonly budget: number | null;
  readonly isFloor?: true;
}

export const isMet = ({ value, budget, isFloor }: Figure): boolean =>
  budget === null || (isFloor === true ? value >= budget : value <= budget);

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
};

export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
