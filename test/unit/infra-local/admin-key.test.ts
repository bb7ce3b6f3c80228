import type { IncomingMessage } from 'node:http';
import { describe, expect, it } from 'vitest';
import { createAdminGate } from '../../../infra/local/server/admin-key.ts';

const KEY = 'a long random text';

const gate = (
  key: string | null,
  headers: IncomingMessage['headers'] = {},
  { path = '/_local/stats', localAddress = '127.0.0.1' } = {},
) => {
  const request = { method: 'GET', headers: { host: '127.0.0.1:3000', ...headers }, socket: { localAddress } };
  return createAdminGate(key)(request as unknown as IncomingMessage, path);
};

const basic = (text: string): string => `Basic ${Buffer.from(text).toString('base64')}`;

describe('the control panel without an admin key', () => {
  it.each(['127.0.0.1:3000', 'localhost', '[::1]:3000'])('is open to %s over loopback', (host) => {
    expect(gate(null, { host })).toBeNull();
  });

  it('refuses other names and addresses of this machine, and says what to do', () => {
    for (const refused of [gate(null, { host: 'nas.local' }), gate(null, {}, { localAddress: '172.17.0.2' })]) {
      expect(refused?.status).toBe(401);
      expect(JSON.parse(String(refused?.body))).toEqual({
        error: { code: 4013, message: expect.stringContaining('Start the host with TRIBUTARY_ADMIN_KEY') },
      });
    }
  });
});

describe('a page of this host', () => {
  const page = { path: '/console' };

  it('is open over loopback, where it has no data, also with an admin key', () => {
    for (const key of [null, KEY]) expect(gate(key, {}, page)).toBeNull();
  });

  it('asks for the key at each other name and address', () => {
    const published = { ...page, localAddress: '172.17.0.2' };
    expect(gate(KEY, {}, published)?.status).toBe(401);
    expect(gate(KEY, { host: 'nas.local' }, page)?.status).toBe(401);
    expect(gate(null, { host: 'nas.local' }, page)?.status).toBe(401);
    expect(gate(KEY, { 'tributary-admin-key': KEY }, published)).toBeNull();
  });
});

describe('the control panel with an admin key', () => {
  it('asks each caller for it, also over loopback', () => {
    expect(gate(KEY, { 'tributary-admin-key': KEY })).toBeNull();
    expect(gate(KEY, { host: 'nas.local', 'tributary-admin-key': KEY })).toBeNull();
    for (const headers of [{}, { 'tributary-admin-key': '' }, { 'tributary-admin-key': `${KEY} ` }]) {
      const refused = gate(KEY, headers);
      expect(refused?.status).toBe(401);
      expect(String(refused?.body)).toContain('Send the key of TRIBUTARY_ADMIN_KEY in the header Tributary-Admin-Key.');
      expect(String(refused?.body)).not.toContain(KEY);
    }
  });

  it('lets a browser ask the person, for pages and not for calls of scripts', () => {
    expect(gate(KEY, { 'sec-fetch-mode': 'navigate' })?.headers['www-authenticate']).toContain('Basic');
    expect(gate(KEY, { 'sec-fetch-mode': 'cors' })?.headers['www-authenticate']).toBeUndefined();
    expect(gate(KEY, { authorization: basic(`anybody:${KEY}`) })).toBeNull();
    expect(gate(KEY, { authorization: basic(`${KEY}:other`) })?.status).toBe(401);
    expect(gate(KEY, { authorization: `Bearer ${KEY}` })?.status).toBe(401);
  });

  it('keeps the receiver open, which the service calls without a key', () => {
    expect(gate(KEY, {}, { path: '/_local/receiver' })).toBeNull();
  });
});
