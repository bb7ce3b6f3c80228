import { editHolding as edited, type HoldingEditsChange } from '../../domain/accounts/edit-holding.ts';
import type { FoundHolding } from '../../domain/accounts/holding.ts';
import type { Limits } from '../../domain/kernel/change-until-won.ts';
import type { Guid } from '../../domain/kernel/guid.ts';
import { type Refused, refused } from '../../domain/kernel/refused.ts';
import type { Clock } from '../../domain/kernel/time.ts';
import type { Member } from '../../domain/members/member.ts';
import { hasPfm } from '../../domain/members/use-case.ts';
import { holdingEvent } from '../../present/accounts/holding-event.ts';
import type { ChangeRequest } from '../table/change-request.ts';
import type { UnitOfWork } from '../table/unit-of-work.ts';
import type { HoldingPieces } from './holding-pieces.ts';

interface EditHoldingDeps {
  readonly change: UnitOfWork;
  readonly holdingPieces: HoldingPieces;
  readonly pieceLimits: Limits;
  readonly clock: Clock;
}

/** `costBasisTooFine`: it has more digits than the currency has. */
export type HoldingEdited =
  | { readonly kind: 'edited'; readonly found: FoundHolding }
  | Refused<'missing'>
  | (Refused<'costBasisTooFine'> & { readonly currencyCode: string });

const isVisible = ({ useCases }: Member): boolean => hasPfm(useCases);

/** Sets values of a holding of the user. Fields that are left out stay as they are, null takes a value back. */
export const editHolding = (
  { change, holdingPieces, pieceLimits, clock }: EditHoldingDeps,
  { user, isQuiet }: ChangeRequest,
  guid: Guid<'HOL'>,
  fields: HoldingEditsChange,
): Promise<HoldingEdited> =>
  change({ what: 'holding', isQuiet, ...pieceLimits }, async ({ write, emit }) => {
    const located = await holdingPieces.find(user.guid, isVisible, guid);
    if (located === null) return refused('missing');
    const after = edited(located.found.holding, fields, clock());
    if (after.kind === 'refused') return after;
    const found = { ...located.found, holding: after.holding };
    write(...(await holdingPieces.stage(located, after.holding)));
    emit(holdingEvent('updated', found, user.externalGuid));
    return { kind: 'edited', found };
  });
