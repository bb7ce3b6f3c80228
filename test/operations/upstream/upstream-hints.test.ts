import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { memberReferenceOf } from '../../../lib/connectors/member-reference.ts';
import { Unavailable } from '../../../lib/domain/kernel/unavailable.ts';
import { HINT_SECRET, startApi, type TestAnswer } from '../../support/api/api.ts';
import { anyCharacter } from '../../support/files/any-character.ts';
import { forAllAsync, runs } from '../../support/project/runs.ts';
import { signedHint } from '../../support/upstreams/signed-hint.ts';

const api = await startApi();
beforeEach(() => void api.bus.entries.splice(0));

const owner = {
  userGuid: 'USR-00000000-0000-4000-8000-000000000001',
  memberGuid: 'MBR-00000000-0000-4000-8000-000000000002',
} as const;
const hintOf = (reference: string): string => JSON.stringify({ type: 'job.ended', job_id: 'j', reference });
const HINT = hintOf(memberReferenceOf(owner));

const post = (
  body: string,
  headers: Record<string, string>,
  path = '/upstream/sandbox/webhooks',
): Promise<TestAnswer> => api.caller({}).call('POST', path, body, headers);
const sign = (body: string, ageMs = 0) => signedHint(body, { secret: HINT_SECRET, nowMs: api.clock() - ageMs });

const expectRefused = (answer: TestAnswer, status: number, code: number): void => {
  expect(answer).toMatchObject({ status, json: { error: { code } } });
  expect(api.bus.entries).toEqual([]);
};

describe('a signed hint', () => {
  test('is put on the bus with the name from the upstream, and answered without a body', async () => {
    const answer = await post(HINT, sign(HINT));
    expect(answer).toMatchObject({ status: 204, text: '' });
    expect(api.bus.drain()).toMatchObject([
      {
        source: 'tributary.upstream',
        'detail-type': 'Member Has News',
        detail: { user_guid: owner.userGuid, member_guid: owner.memberGuid, event_id: 'sandbox/hint_1' },
      },
    ]);
  });

  test('is refused when the signature is wrong, the body altered, or the time past', async () => {
    const other = signedHint(HINT, { secret: `whsec_${Buffer.alloc(32, 8).toString('base64')}`, nowMs: api.clock() });
    expectRefused(await post(HINT, {}), 401, 4014);
    expectRefused(await post(HINT, other), 401, 4014);
    expectRefused(await post(`${HINT} `, sign(HINT)), 401, 4014);
    expectRefused(await post(HINT, sign(HINT, 5 * 60_000 + 1_000)), 401, 4014);
  });

  test('to an unknown connector is answered 404', async () => {
    for (const name of ['nobody', 'Sandbox', 'mxbank', '%00', 'constructor'])
      expectRefused(await post(HINT, sign(HINT), `/upstream/${name}/webhooks`), 404, 4040);
  });

  test('about an unknown subject is accepted and dropped', async () => {
    for (const body of ['', '{', '[]', '{"type":"other"}', hintOf('nobody')]) {
      expect((await post(body, sign(body))).status).toBe(204);
    }
    expect(api.bus.entries).toEqual([]);
  });

  test('above 256 KB is refused before it is read', async () => {
    const body = 'a'.repeat(256 * 1_024 + 1);
    expectRefused(await post(body, sign(body)), 413, 4130);
  });

  test('is verified over its bytes, under any content type', async () => {
    expect((await post(HINT, { ...sign(HINT), 'content-type': 'text/plain' })).status).toBe(204);
    expect(api.bus.entries).toHaveLength(1);
  });

  test('that the bus does not take is answered 503, so that the upstream sends it again', async () => {
    const { put } = api.bus;
    Object.assign(api.bus, {
      put: async () => Promise.reject(new Unavailable('away')),
    });
    const answer = await post(HINT, sign(HINT)).finally(() => Object.assign(api.bus, { put }));
    expect(answer).toMatchObject({ status: 503, json: { error: { code: 5030 } } });
  });
});

test('no bytes and no headers of a hint cause a 5xx (P40)', async () => {
  await forAllAsync(
    runs(100),
    fc.string({ unit: anyCharacter }),
    fc.record({ id: fc.string(), timestamp: fc.oneof(fc.string(), fc.nat().map(String)), signature: fc.string() }),
    fc.boolean(),
    async (body, { id, timestamp, signature }, isSigned) => {
      const headers = isSigned
        ? sign(body)
        : { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signature };
      expect((await post(body, headers)).status).toBe(isSigned ? 204 : 401);
    },
  );
  expect(api.bus.entries).toEqual([]);
});
