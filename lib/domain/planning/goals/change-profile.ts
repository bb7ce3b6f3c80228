import { parseMoney } from '../../kernel/money.ts';
import type { PartChange } from '../part-change.ts';
import type { MonthlyCashFlowProfile } from './goal.ts';

export type ProfileRefusal = 'amountTooFine' | 'contributionMissing';

export interface ProfileFields {
  /** Decimal text, not negative. */
  readonly goalsContribution?: string | undefined;
  readonly usesEstimatedGoalsContribution?: boolean | undefined;
}

/** An amount of the user's own can only be used once there is one. */
export const changeProfile = (
  before: MonthlyCashFlowProfile,
  fields: ProfileFields,
): PartChange<'profile', ProfileRefusal> => {
  const { goalsContribution, usesEstimatedGoalsContribution = before.usesEstimatedGoalsContribution } = fields;
  const parsed = goalsContribution === undefined ? null : parseMoney(goalsContribution, before.currencyCode);
  if (parsed?.ok === false) return { ok: false, reason: 'amountTooFine' };
  const goalsContributionMinor = parsed?.minor ?? before.goalsContributionMinor;
  if (!usesEstimatedGoalsContribution && goalsContributionMinor === null) {
    return { ok: false, reason: 'contributionMissing' };
  }
  return { ok: true, profile: { ...before, goalsContributionMinor, usesEstimatedGoalsContribution } };
};
