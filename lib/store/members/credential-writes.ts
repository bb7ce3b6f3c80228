import type { Guid } from '../../domain/kernel/guid.ts';
import { toUnixSeconds } from '../../domain/kernel/time.ts';
import { type Key, keys } from '../table/keys.ts';
import type { Put, Update } from '../table/table-client.ts';

/** The member that the credentials are of. Each ciphertext is bound to the key of their item and to its attribute. */
export interface CredentialsOwner {
  readonly userGuid: Guid<'USR'>;
  readonly memberGuid: Guid<'MBR'>;
  /** For the institution that the member moves to; those for the earlier one stay until it has moved. */
  readonly isNext?: boolean | undefined;
}

/** Credentials of one member, encrypted for its item. What is left out stays as it is stored. */
export interface SealedCredentials extends CredentialsOwner {
  readonly answers?: Uint8Array;
  readonly secrets?: Uint8Array;
}

export const keyOfCredentials = ({ userGuid, memberGuid, isNext = false }: CredentialsOwner) =>
  isNext ? keys.credentialsNext(userGuid, memberGuid) : keys.credentials(userGuid, memberGuid);

/** Puts the item with the credentials of a new member. */
export const credentialsPut = ({ userGuid, memberGuid, isNext, ...parts }: SealedCredentials): Put => ({
  kind: 'put',
  item: { ...keyOfCredentials({ userGuid, memberGuid, isNext }), ...parts },
});

const ALWAYS = { expression: 'attribute_not_exists(#pk) OR attribute_exists(#pk)' } as const;

/** Changes the credentials of a member, which may have none yet. */
export const credentialsUpdate = ({ userGuid, memberGuid, isNext, ...parts }: SealedCredentials): Update => ({
  kind: 'update',
  key: keyOfCredentials({ userGuid, memberGuid, isNext }),
  set: parts,
  condition: ALWAYS,
});

/** Forgets what the user entered, and keeps until then what the connector made of it. */
export const accessKeptUpdate = (key: Key, untilMs: number): Update => ({
  kind: 'update',
  key,
  set: { ttl: toUnixSeconds(untilMs) },
  remove: ['answers'],
  condition: ALWAYS,
});
