import type { FoundAccount } from '../../accounts/account.ts';
import { nameOf, subtypeOf } from '../../accounts/account-view.ts';

/** Names of 529 plans: the number as a word, in brackets, or before a number of the plan. */
const NAMES: readonly RegExp[] = [/(?:^|\s)529(?:\s|$)/, /\(529\)/, /(?<!\d)529-\d/];
const PLAN = /plan/i;
const NUMBER = /(?<!\d)529(?!\d)/;
/** Prepaid tuition is no savings account. */
const PREPAID = /prepaid/i;

/** A savings plan for education, by its subtype or its name. */
export const isEducationPlan = ({ account }: FoundAccount): boolean => {
  const name = nameOf(account) ?? '';
  if (PREPAID.test(name)) return false;
  const isNamedSo = NAMES.some((pattern) => pattern.test(name)) || (PLAN.test(name) && NUMBER.test(name));
  return subtypeOf(account) === 'PLAN_529' || isNamedSo;
};
