import { hintOf } from '../kernel/hinted-guid.ts';
import type { Member } from '../members/member.ts';
import { hasPfm } from '../members/use-case.ts';
import type { Tagging } from './tag.ts';

/** The member whose transaction is tagged; null when it is gone, or its transactions are not to be seen. */
export const memberOf = (tagging: Pick<Tagging, 'transactionGuid'>, members: readonly Member[]): Member | null => {
  const ordinal = hintOf('TRN', tagging.transactionGuid)?.memberOrdinal;
  return members.find((member) => member.ordinal === ordinal && hasPfm(member.useCases)) ?? null;
};
