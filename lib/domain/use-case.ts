/** What a member is connected for (`notes-foundation` 5, design section 6). */
export const USE_CASES = ['PFM', 'MONEY_MOVEMENT'] as const;
export type UseCase = (typeof USE_CASES)[number];

/** A member that was never given a use case counts as PFM. */
export const effectiveUseCases = (useCases: readonly UseCase[] | null): readonly UseCase[] => useCases ?? ['PFM'];

export const hasPfm = (useCases: readonly UseCase[] | null): boolean => effectiveUseCases(useCases).includes('PFM');

/** MONEY_MOVEMENT alone gathers accounts and never transactions. */
export const mayHoldTransactions = hasPfm;
