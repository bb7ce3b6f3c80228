import type { StepExtras } from './write-step.ts';

/** The budget after one more request; empty where nobody counts, or the request is counted already. */
export type Counted = Pick<StepExtras, 'budgetFullAt'>;
