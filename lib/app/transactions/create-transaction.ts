import { dayOf } from '../../domain/kernel/calendar.ts';
import type { Guid } from '../../domain/kernel/guid.ts';
import { refused } from '../../domain/kernel/refused.ts';
import type { ChangeRequest } from '../table/change-request.ts';
import { changeLedger, type TransactionChange } from './change-ledger.ts';
import {
  type InputRefusal,
  type NewRowDeps,
  newRowOf,
  type PlaceRefusal,
  placeOf,
  type TransactionInput,
} from './new-row.ts';

/** Adds a transaction to a manual account. */
export const createTransaction = async (
  deps: NewRowDeps,
  request: ChangeRequest,
  accountGuid: Guid<'ACT'>,
  input: TransactionInput,
): Promise<TransactionChange<PlaceRefusal | InputRefusal>> => {
  const place = await placeOf(accountGuid, request.user.guid, deps);
  if (place.kind === 'refused') return place;
  const made = newRowOf(input, place, deps);
  if (made.kind === 'refused') return made;
  const reach = { home: place.home, days: [dayOf(input.date)] };
  return changeLedger(deps, request, reach, ({ accounts, rows }) => {
    const account = accounts.indexOf(accountGuid);
    if (account === -1) return refused('missing');
    const row = made.rowIn(account);
    return { kind: 'revised', rows: [...rows, row], shown: [row] };
  });
};
