import type { MicroDeposit } from '../../domain/accounts/micro-deposit.ts';
import type { Guid } from '../../domain/kernel/guid.ts';
import { type Refused, refused } from '../../domain/kernel/refused.ts';
import type { Clock } from '../../domain/kernel/time.ts';
import type { User } from '../../domain/users/user.ts';
import { microDepositEvent } from '../../present/accounts/micro-deposit-event.ts';
import type { DataKeyOf, MicroDepositStore } from '../../store/accounts/micro-deposit-store.ts';
import type { UnitOfWork } from '../table/unit-of-work.ts';

export interface MicroDepositDeps {
  readonly microDeposits: MicroDepositStore;
  readonly change: UnitOfWork;
  readonly clock: Clock;
}

/** Whose microdeposit, which one, and what opens it. */
export interface DepositPlace {
  readonly user: User;
  readonly guid: Guid<'MIC'>;
  readonly dataKeyOf: DataKeyOf;
}

export type DepositChange<Reason extends string> =
  | { readonly kind: 'changed'; readonly deposit: MicroDeposit; readonly isAnnounced: boolean }
  | Refused<Reason>;

/** Writes what `decide` makes of the microdeposit as it is now. `decide` runs again where another writer came first. */
export const changeMicroDeposit = <Reason extends string>(
  { microDeposits, change }: MicroDepositDeps,
  { user, guid, dataKeyOf }: DepositPlace,
  decide: (before: MicroDeposit) => DepositChange<Reason> | Promise<DepositChange<Reason>>,
): Promise<DepositChange<Reason | 'missing'>> =>
  change({ what: 'microdeposit', isQuiet: false }, async ({ write, emit }) => {
    const before = await microDeposits.read(user.guid, guid, dataKeyOf);
    if (before === null) return refused('missing');
    const changed = await decide(before);
    if (changed.kind === 'refused') return changed;
    const { deposit, isAnnounced } = changed;
    write(await microDeposits.changed(before, deposit, await dataKeyOf(before.clientGuid)));
    if (isAnnounced) emit(microDepositEvent({ action: 'updated', deposit, userId: user.externalGuid }));
    return changed;
  });
