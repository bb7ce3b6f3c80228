import type { Member } from '../../domain/members/member.ts';
import { withMoveDone } from '../../domain/members/move.ts';
import type { CredentialStore, Credentials } from '../../store/members/credential-store.ts';
import { credentialsPut, keyOfCredentials } from '../../store/members/credential-writes.ts';
import { movedLoginWrites } from '../../store/members/member-store.ts';
import { deleteOf, type Write } from '../../store/table/table-client.ts';
import { type ClientReader, dataKeyOf, placeOf } from './data-key.ts';

/** The credentials for the new institution go when the move is over: they are in the place of the earlier ones, or of no use. */
export const movedCredentialsWrites = (before: Member, after: Member): readonly Write[] =>
  before.leaving === null || after.leaving !== null
    ? []
    : [deleteOf(keyOfCredentials({ ...placeOf(before), isNext: true }))];

export interface EndMoveDeps extends ClientReader {
  readonly credentials: Pick<CredentialStore, 'seal' | 'sealSecrets'>;
}

/**
 * What ends a move, in the transaction that makes the first data of the new connection visible: its credentials take the
 * place of the earlier ones, and its login that of the earlier login. Nothing where the member does not move.
 */
export const moveWrites = async (
  member: Member,
  readCredentials: () => Promise<Credentials | null>,
  nowMs: number,
  deps: EndMoveDeps,
): Promise<readonly Write[]> => {
  if (member.leaving === null) return [];
  const place = placeOf(member);
  const next = await readCredentials();
  if (next === null) throw new Error('A member that moves has no credentials for its new institution');
  const dataKey = await dataKeyOf(member.clientGuid, deps);
  const { answers, connected } = next;
  return [
    credentialsPut({
      ...(await deps.credentials.seal(place, dataKey, answers)),
      ...(connected !== null && (await deps.credentials.sealSecrets(place, dataKey, connected, answers))),
    }),
    ...movedLoginWrites(member, withMoveDone(member), nowMs),
  ];
};
