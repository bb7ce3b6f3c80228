import { createHmac } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { memberReferenceOf } from '../../../lib/connectors/member-reference.ts';
import { connectorConformance } from '../../support/conformance/conformance.ts';
import type { ConformanceSubject } from '../../support/conformance/fake.ts';
import { inWorld } from '../../support/conformance/in-world.ts';
import { create } from './connector.ts';
import { type HarborFake, harborFake } from './fake.ts';
import { manifest } from './manifest.ts';

const harbor: ConformanceSubject = {
  manifest,
  create,
  settings: (host) => ({ base_url: `http://${host}` }),
  fake: harborFake,
  calls: {
    claim: { matches: /^POST \/claim$/, isOnce: true },
    changes: { matches: /^GET \/changes\?/ },
  },
  accountTypes: ['CHECKING', 'CREDIT_CARD'],
  optionalFields: ['memo', 'pending_id', 'is_failing'],
};

connectorConformance(harbor);

describe('parts of the connector interface that none of our connectors uses', () => {
  const inHarbor = (use: (connector: Parameters<Parameters<typeof inWorld>[2]>[0]) => Promise<void>) =>
    inWorld(harbor, {}, use);

  test('a consent page is opened by a call, and completed by another', () =>
    inHarbor(async ({ callConnector, fake }) => {
      const request = { state: 'state-1', returnUrl: 'https://service.example/oauth/return', codeChallenge: 'x' };
      expect(await callConnector(async (made, context) => made.openConsent?.(context, request))).toEqual({
        kind: 'arrived',
        value: { url: 'https://harbor.example/consent?state=state-1', state: 'consent-1' },
      });
      const back = await fake.consent?.();
      if (back === undefined) throw new Error('nobody consents');
      const completed = await callConnector(async (made, context) => made.completeConsent?.(context, back));
      expect(completed).toMatchObject({ kind: 'arrived', value: { secrets: { token: expect.any(String) } } });
      const again = await callConnector(async (made, context) => made.completeConsent?.(context, back));
      expect(again).toMatchObject({ kind: 'failed', failure: { code: 'unauthorized' } });
    }));

  test('a hint is checked by a key that comes from the upstream', async () => {
    let keyOfFake: HarborFake['hintKey'] | null = null;
    const fake: ConformanceSubject['fake'] = async () => {
      const made = await harborFake();
      keyOfFake = made.hintKey;
      return made;
    };
    await inWorld({ ...harbor, fake }, {}, async ({ callConnector, poll }) => {
      if (keyOfFake === null) throw new Error('no key');
      const { id, key }: HarborFake['hintKey'] = keyOfFake;
      const place = { userGuid: poll.member.userGuid, memberGuid: poll.member.guid };
      const body = Buffer.from(JSON.stringify({ id: 'hint-1', reference: memberReferenceOf(place) }));
      const signature = createHmac('sha256', key).update(body).digest('hex');
      const read = (headers: Readonly<Record<string, string>>) =>
        callConnector(async (made, { signal }) => made.hint?.({ headers, body }, { signal }));
      expect(await read({ 'harbor-key': id, 'harbor-signature': signature })).toEqual({
        kind: 'news',
        id: 'hint-1',
        ...place,
      });
      expect(await read({ 'harbor-key': id, 'harbor-signature': 'ff' })).toEqual({ kind: 'wrongSignature' });
      expect(await read({ 'harbor-key': 'other', 'harbor-signature': signature })).toEqual({ kind: 'wrongSignature' });
    });
  });

  test('institutions come in pages, and each has its form', () =>
    inHarbor(async ({ callConnector }) => {
      const { signal } = new AbortController();
      const codes: string[] = [];
      let cursor: string | null = null;
      do {
        const page = await callConnector(async (made) => made.institutions?.(cursor, signal));
        if (page?.kind !== 'arrived') throw new Error('no page came');
        codes.push(...page.value.institutions.map(({ institution }) => institution.code));
        cursor = page.value.cursorNext;
      } while (cursor !== null);
      expect(codes).toEqual(['harbor', 'harbor_consent']);
      const fields = await callConnector(async (made) => made.form?.('harbor', signal));
      expect(fields).toMatchObject({ kind: 'arrived', value: [{ fieldName: 'SETUP_CODE' }] });
    }));
});
