import { newSigningKeys } from '../../delivery/sign.ts';
import { changeUntilWon } from '../../domain/kernel/change-until-won.ts';
import { dataKeyOwnerOf } from '../../domain/kernel/cipher.ts';
import type { DataKeys } from '../../domain/kernel/data-keys.ts';
import type { Guid } from '../../domain/kernel/guid.ts';
import type { Client } from '../../domain/users/client.ts';
import type { KeyedEndpoint } from '../../domain/webhooks/webhook-endpoint.ts';
import type { EndpointDeps } from './endpoint-deps.ts';

export type SecretRotated =
  | { readonly kind: 'rotated'; readonly endpoint: KeyedEndpoint; readonly secret: string }
  | { readonly kind: 'absent' };

/** New keys, beside which the present ones sign for `overlapMs`. `secret` is for the receiver, and shown once. */
export const rotateEndpointSecret = async (
  { endpoints, ids }: EndpointDeps,
  client: Pick<Client, 'guid' | keyof DataKeys>,
  guid: Guid<'WHE'>,
  overlapMs: number,
): Promise<SecretRotated> => {
  const signing = newSigningKeys(ids);
  const place = { clientGuid: client.guid, guid };
  const endpoint = await changeUntilWon({ what: 'endpoint' }, () =>
    endpoints.tryRotate(place, { signing, overlapMs }, dataKeyOwnerOf(client)),
  );
  return endpoint === null ? { kind: 'absent' } : { kind: 'rotated', endpoint, secret: signing.secret };
};
