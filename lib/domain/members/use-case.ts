/** What a member is connected for. */
export const USE_CASES = ['PFM', 'MONEY_MOVEMENT'] as const;
export type UseCase = (typeof USE_CASES)[number];

/** A member that was never given a use case counts as PFM. */
export const effectiveUseCases = (useCases: readonly UseCase[] | null): readonly UseCase[] => useCases ?? ['PFM'];

/** Without PFM a member gathers accounts and never transactions, and none of its stored ones are shown. */
export const hasPfm = (useCases: readonly UseCase[] | null): boolean => effectiveUseCases(useCases).includes('PFM');
