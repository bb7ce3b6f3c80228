import { DAY_MS } from '../../domain/kernel/time.ts';
import type { Member } from '../../domain/members/member.ts';
import { withMoveDone } from '../../domain/members/move.ts';
import type { CredentialStore, Credentials } from '../../store/members/credential-store.ts';
import { accessKeptUpdate, credentialsPut, keyOfCredentials } from '../../store/members/credential-writes.ts';
import { movedLoginWrites } from '../../store/members/member-store.ts';
import { deleteOf, type Write } from '../../store/table/table-client.ts';
import { type ClientReader, dataKeyOf, placeOf } from './data-key.ts';

/** So long an access is kept for another try to move. Who has not tried again by then has given it up. */
const ACCESS_KEPT_MS = 30 * DAY_MS;

/**
 * When the move is over, the credentials for the new institution are in the place of the earlier ones, or of no use, and go.
 * Access that the institution gave for them, which may be given once only, is kept without them where the move was not made.
 */
export const movedCredentialsWrites = (before: Member, after: Member): readonly Write[] => {
  if (before.leaving === null || after.leaving !== null) return [];
  const key = keyOfCredentials({ ...placeOf(before), isNext: true });
  if (after.triedMove?.hasAccess !== true) return [deleteOf(key)];
  return [accessKeptUpdate(key, after.updatedAt + ACCESS_KEPT_MS)];
};

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
