import type { Options } from '../session.ts';

/**
 * True where the options ask for another job than the one that a login starts by itself. Without PFM no job fetches
 * transactions anyway.
 */
export const startsOwnJob = ({ mode, include_transactions, use_cases }: Options): boolean =>
  mode === 'verification' || (!include_transactions && (use_cases.length === 0 || use_cases.includes('PFM')));
