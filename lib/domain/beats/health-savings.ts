import type { FoundAccount } from '../account.ts';
import { nameOf, subtypeOf } from '../account-view.ts';

const NAME = /\bHSA\b|\bhealth savings\b/i;

/** A health savings account, by its subtype or its name. */
export const isHealthSavings = ({ account }: FoundAccount): boolean =>
  subtypeOf(account) === 'HSA' || NAME.test(nameOf(account) ?? '');
