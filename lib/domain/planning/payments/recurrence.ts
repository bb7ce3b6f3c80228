/** How often a payment comes, with the numbers of the wire: 3 is documented, the others are ours. */
export const RECURRENCE_IDS = {
  EVERY_WEEK: 1,
  EVERY_OTHER_WEEK: 2,
  EVERY_MONTH: 3,
  EVERY_OTHER_MONTH: 4,
  EVERY_QUARTER: 5,
  EVERY_SIX_MONTHS: 6,
  EVERY_YEAR: 7,
  TWICE_A_MONTH: 8,
} as const;

export type Recurrence = keyof typeof RECURRENCE_IDS;
