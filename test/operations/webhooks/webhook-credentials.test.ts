import { createPublicKey, verify as verifyBy } from 'node:crypto';
import { once } from 'node:events';
import { createServer as createHttpsServer } from 'node:https';
import { getCACertificates, setDefaultCACertificates, TLSSocket } from 'node:tls';
import { Webhook as StandardWebhook } from 'standardwebhooks';
import { Webhook as SvixWebhook } from 'svix';
import { describe, expect, test } from 'vitest';
import { changeWebhookEndpoint } from '../../../lib/app/webhooks/change-webhook-endpoint.ts';
import { rotateEndpointSecret } from '../../../lib/app/webhooks/rotate-endpoint-secret.ts';
import { createBearerTokens } from '../../../lib/delivery/bearer-token.ts';
import { createSender } from '../../../lib/delivery/sender.ts';
import { HOUR_MS, SECOND_MS } from '../../../lib/domain/kernel/time.ts';
import {
  type EndpointAuthentication,
  WEBHOOK_PORTS,
  type WebhookEndpoint,
} from '../../../lib/domain/webhooks/webhook-endpoint.ts';
import { type GuardSettings, parseNetwork } from '../../../lib/outbound/address-guard.ts';
import { portOf } from '../../support/adapters/port.ts';
import { TEST_CERTIFICATE, TEST_HOST, TEST_PRIVATE_KEY } from '../../support/upstreams/test-certificate.ts';
import { type NotifyWorld, notifyWorld } from '../../support/webhooks/notify-world.ts';
import { type Received, type Receiver, startReceiver } from '../../support/webhooks/receiver.ts';

const GUARD: GuardSettings = { allowedNetworks: [parseNetwork('127.0.0.1')], ports: WEBHOOK_PORTS, allowsHttp: true };

/** The notify function at the real time, calling real receivers: libraries allow five minutes around it. */
const realWorld = async (): Promise<NotifyWorld> => {
  const world = await notifyWorld();
  world.clock.advance(Date.now() - world.clock());
  world.answer = createSender({ guard: GUARD, resolve: async () => [{ address: '127.0.0.1' }] });
  const bearerTokens = createBearerTokens({ guard: GUARD, clock: world.clock });
  Object.assign(world.deps, { bearerTokens });
  return world;
};

/** An endpoint that wants to be called with a credential. */
const endpointWith = async (
  world: NotifyWorld,
  fields: Partial<WebhookEndpoint>,
  authentication: EndpointAuthentication,
  text: string,
) => {
  const endpoint = await world.endpoint(fields);
  await changeWebhookEndpoint(endpoint, { authentication }, world.deps, { text, owner: world.owner });
  return endpoint;
};

const logOf = async (world: NotifyWorld, endpoint: WebhookEndpoint, eventGuid: `EVT-${string}`) => {
  const ref = { clientGuid: world.clientGuid, eventGuid, endpointGuid: endpoint.guid };
  const delivery = await world.deps.deliveries.read(ref);
  return delivery?.attempts.map(({ status, failure }) => failure ?? status);
};

const isSigned = ({ headers, body }: Received, secret: string): boolean => {
  const results = [StandardWebhook, SvixWebhook].map((Library) => {
    try {
      new Library(secret).verify(body, { ...headers });
      return true;
    } catch {
      return false;
    }
  });
  expect(new Set(results).size).toBe(1);
  return results[0] === true;
};

const rotate = async (world: NotifyWorld, { guid }: WebhookEndpoint, overlapMs: number) => {
  const rotated = await rotateEndpointSecret(world.deps, { ...world.owner, guid: world.clientGuid }, guid, overlapMs);
  if (rotated.kind === 'absent') throw new Error('no endpoint');
  return rotated;
};

const lastOf = (receiver: Receiver): Received => {
  const last = receiver.received.at(-1);
  if (last === undefined) throw new Error('nothing came');
  return last;
};

describe('a receiver of webhooks (P31)', () => {
  test('verifies with both secrets during a rotation, and then with the new one', async () => {
    await using receiver = await startReceiver();
    const world = await realWorld();
    const endpoint = await world.endpoint({ url: receiver.url });
    const deliver = async (): Promise<Received> => {
      await world.happen();
      await world.drain();
      return lastOf(receiver);
    };
    expect(isSigned(await deliver(), endpoint.secret)).toBe(true);

    const next = await rotate(world, endpoint, 60 * SECOND_MS);
    world.clock.advance(59 * SECOND_MS);
    const during = await deliver();
    expect([isSigned(during, endpoint.secret), isSigned(during, next.secret)]).toEqual([true, true]);

    world.clock.advance(SECOND_MS);
    const after = await deliver();
    expect([isSigned(after, endpoint.secret), isSigned(after, next.secret)]).toEqual([false, true]);
  });

  test('that asked for v1a verifies with its public key, and with the previous one', async () => {
    await using receiver = await startReceiver();
    const world = await realWorld();
    const made = await world.endpoint({ url: receiver.url, signsWithPrivateKey: true });
    const before = await world.deps.endpoints.read(world.clientGuid, made.guid);
    const { endpoint: after } = await rotate(world, made, HOUR_MS);
    await world.happen();
    await world.drain();
    const { headers, body } = lastOf(receiver);
    const content = Buffer.from(`${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`);
    const signatures = (headers['webhook-signature'] ?? '').split(' ').filter((one) => one.startsWith('v1a,'));
    for (const endpoint of [before, after]) {
      const x = Buffer.from((endpoint?.publicKey ?? '').slice('whpk_'.length), 'base64').toString('base64url');
      const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
      const isMade = (one: string) => verifyBy(null, content, key, Buffer.from(one.slice('v1a,'.length), 'base64'));
      expect(signatures.filter(isMade)).toHaveLength(1);
    }
  });

  test('whose endpoint wants only a signature gets no authorization', async () => {
    await using receiver = await startReceiver();
    const world = await realWorld();
    await world.endpoint({ url: receiver.url });
    await world.happen();
    await world.drain();
    expect(lastOf(receiver).headers.authorization).toBeUndefined();
  });
});

describe('Basic authentication of webhooks', () => {
  test('sends user and password in UTF-8, with a signature that verifies', async () => {
    await using receiver = await startReceiver();
    const world = await realWorld();
    const basic = { type: 'BASIC', username: 'mx' } as const;
    const endpoint = await endpointWith(world, { url: receiver.url }, basic, 'pä:ss');
    const event = await world.happen();
    await world.drain();
    const received = lastOf(receiver);
    expect(received.headers.authorization).toBe(`Basic ${Buffer.from('mx:pä:ss', 'utf8').toString('base64')}`);
    expect(isSigned(received, endpoint.secret)).toBe(true);
    expect(await logOf(world, endpoint, event.guid)).toEqual([204]);
    expect(JSON.stringify([world.lines, world.sent])).not.toContain('pä:ss');
  });
});

describe('OAuth 2 of webhooks', () => {
  /** A token server that hands out `token-1`, `token-2`, …, each of them valid for an hour. */
  const startTokenServer = async (): Promise<Receiver> => {
    const server = await startReceiver();
    server.answer = (_request, response, count) =>
      void response.end(JSON.stringify({ access_token: `token-${count}`, token_type: 'Bearer', expires_in: 3_600 }));
    return server;
  };
  const oauth2 = (tokenServer: Receiver): EndpointAuthentication => ({
    type: 'OAUTH2',
    tokenUrl: tokenServer.url,
    clientId: 'tributary',
    scope: 'hooks',
  });

  test('uses one token for many webhooks, and replaces a revoked one at the next attempt', async () => {
    await using receiver = await startReceiver();
    await using tokenServer = await startTokenServer();
    const world = await realWorld();
    const endpoint = await endpointWith(world, { url: receiver.url }, oauth2(tokenServer), 'hush');
    let valid = 'token-1';
    receiver.answer = ({ headers }, response) =>
      void response.writeHead(headers.authorization === `Bearer ${valid}` ? 204 : 401).end();
    for (let event = 0; event < 3; event += 1) {
      await world.happen();
      await world.drain();
    }
    expect(receiver.received.map(({ headers }) => headers.authorization)).toEqual(Array(3).fill('Bearer token-1'));
    expect(tokenServer.received).toHaveLength(1);
    expect(isSigned(lastOf(receiver), endpoint.secret)).toBe(true);

    valid = 'token-2';
    const event = await world.happen();
    await world.run(10 * SECOND_MS);
    expect(await logOf(world, endpoint, event.guid)).toEqual([401, 204]);
    expect(tokenServer.received).toHaveLength(2);
    expect(JSON.stringify([world.lines, world.sent])).not.toMatch(/hush|token-/);
  });

  test('fails an attempt without a token before the call, and the next one tries again', async () => {
    await using receiver = await startReceiver();
    await using tokenServer = await startTokenServer();
    const world = await realWorld();
    const endpoint = await endpointWith(world, { url: receiver.url }, oauth2(tokenServer), 'hush');
    const { answer } = tokenServer;
    tokenServer.answer = (_request, response) => void response.writeHead(401).end('{"error":"invalid_client"}');
    const event = await world.happen();
    await world.drain();
    expect(receiver.received).toEqual([]);
    expect(await logOf(world, endpoint, event.guid)).toEqual(['notAuthorized']);
    tokenServer.answer = answer;
    await world.run(10 * SECOND_MS);
    expect(await logOf(world, endpoint, event.guid)).toEqual(['notAuthorized', 204]);
  });

  test('does not use a token of earlier credentials', async () => {
    await using receiver = await startReceiver();
    await using tokenServer = await startTokenServer();
    const world = await realWorld();
    const { guid } = await endpointWith(world, { url: receiver.url }, oauth2(tokenServer), 'hush');
    await world.happen();
    await world.drain();
    const text = { text: 'louder', owner: world.owner };
    await changeWebhookEndpoint(
      { clientGuid: world.clientGuid, guid },
      { authentication: oauth2(tokenServer) },
      world.deps,
      text,
    );
    await world.happen();
    await world.drain();
    expect(lastOf(receiver).headers.authorization).toBe('Bearer token-2');
    expect(tokenServer.received[1]?.headers.authorization).toBe(
      `Basic ${Buffer.from('tributary:louder').toString('base64')}`,
    );
  });
});

describe('mutual TLS of webhooks', () => {
  test('shows the certificate to a receiver that demands it, and only if one is set', async () => {
    const trusted = getCACertificates('default');
    setDefaultCACertificates([...trusted, TEST_CERTIFICATE]);
    const callers: string[] = [];
    const server = createHttpsServer(
      {
        cert: TEST_CERTIFICATE,
        key: TEST_PRIVATE_KEY,
        ca: TEST_CERTIFICATE,
        requestCert: true,
        rejectUnauthorized: true,
      },
      ({ socket }, response) => {
        if (socket instanceof TLSSocket) callers.push(String(socket.getPeerCertificate().subject.CN));
        response.writeHead(204).end();
      },
    );
    await once(server.listen(0, '127.0.0.1'), 'listening');
    try {
      const world = await realWorld();
      const url = `https://${TEST_HOST}:${portOf(server)}/hook`;
      const mtls = { type: 'MTLS', certificate: TEST_CERTIFICATE } as const;
      const known = await endpointWith(world, { url }, mtls, TEST_PRIVATE_KEY);
      const stranger = await world.endpoint({ url });
      const event = await world.happen();
      await world.drain();
      expect(callers).toEqual([TEST_HOST]);
      expect(await logOf(world, known, event.guid)).toEqual([204]);
      expect(await logOf(world, stranger, event.guid)).toEqual([expect.stringMatching(/^(broken|unreachable)$/)]);
      expect(JSON.stringify([world.lines, world.sent])).not.toContain(TEST_PRIVATE_KEY.split('\n')[1]);
    } finally {
      setDefaultCACertificates(trusted);
      server.closeAllConnections();
      server.close();
    }
  });
});
