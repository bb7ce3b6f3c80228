import { expect, test, vi } from 'vitest';
import { isProblem } from '../../../lib/contract/error-code.ts';
import type { Guid } from '../../../lib/domain/kernel/guid.ts';
import type { Client } from '../../../lib/domain/users/client.ts';
import { mintToken } from '../../../lib/domain/users/token.ts';
import { bySession, type SessionProof } from '../../../lib/http/authenticate.ts';
import { testIds } from '../../support/adapters/ids.ts';
import { testUser } from '../../support/members/members.ts';

const ids = testIds();
const KEY = new Uint8Array(32).fill(1);
const keys = { signing: KEY, accepted: [KEY] };
const user = testUser();
const { token } = mintToken('session', user.guid, keys, ids);

const newSessions = () => {
  const proofs: ReturnType<typeof Promise.withResolvers<Awaited<ReturnType<SessionProof['prove']>>>>[] = [];
  const readClient = vi.fn(async (guid: Guid<'CLT'>) => ({ guid }) as Client);
  const authenticate = bySession({
    tokenKeys: async () => keys,
    prove: () => {
      const proof = Promise.withResolvers<Awaited<ReturnType<SessionProof['prove']>>>();
      proofs.push(proof);
      return proof.promise;
    },
    readClient,
  });
  const claim = async () => {
    const claimed = await authenticate({ 'md-session-token': token }, { auth: 'session', function: 'write' });
    if (isProblem(claimed)) throw new Error('refused');
    return claimed;
  };
  return { proofs, readClient, claim };
};

test('the client of a user is read together with the session, once it is known', async () => {
  const { proofs, readClient, claim } = newSessions();
  const first = (await claim()).caller.client();
  expect(readClient).not.toHaveBeenCalled();
  proofs[0]?.resolve({ kind: 'proven', user, scope: 'user' });
  expect(await first).toEqual({ guid: user.clientGuid });
  const second = (await claim()).caller.client();
  expect(readClient).toHaveBeenCalledTimes(2);
  expect(await second).toEqual({ guid: user.clientGuid });
});

test('a refused session stays refused, also where the client of its user is known', async () => {
  const { proofs, claim } = newSessions();
  const first = (await claim()).caller.client();
  proofs[0]?.resolve({ kind: 'proven', user, scope: 'user' });
  await first;
  const { caller, refusal } = await claim();
  const client = caller.client();
  proofs[1]?.resolve({ kind: 'expired' });
  expect(await refusal).toMatchObject({ problem: 'sessionExpired' });
  await expect(caller.user()).rejects.toThrow();
  await client;
});

test('a user that was never verified has no client that could be read', async () => {
  const { proofs, readClient, claim } = newSessions();
  const { caller } = await claim();
  const client = caller.client();
  proofs[0]?.resolve({ kind: 'unknown' });
  await expect(client).rejects.toThrow();
  expect(readClient).not.toHaveBeenCalled();
});
