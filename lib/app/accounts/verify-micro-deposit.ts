import { awaitsAmounts, checkAmounts } from '../../domain/accounts/micro-deposit.ts';
import { refused } from '../../domain/kernel/refused.ts';
import {
  changeMicroDeposit,
  type DepositChange,
  type DepositPlace,
  type MicroDepositDeps,
} from './change-micro-deposit.ts';

/**
 * Compares the amounts that the user saw in the account, in cents, with those that were sent. `notAwaited`: the deposits
 * have not arrived, or are checked already.
 */
export const verifyMicroDeposit = (
  deps: MicroDepositDeps,
  place: DepositPlace,
  amountsMinor: readonly [bigint, bigint],
): Promise<DepositChange<'missing' | 'notAwaited'>> =>
  changeMicroDeposit(deps, place, (before) =>
    awaitsAmounts(before)
      ? { kind: 'changed', deposit: checkAmounts(before, amountsMinor, deps.clock()), isAnnounced: true }
      : refused('notAwaited'),
  );
