import { describe, expect, test } from 'vitest';
import { LEASE_MARGIN_MS } from '../../../lib/domain/idempotency/idempotency-record.ts';
import type { TestAnswer, TestApi, TestCaller } from '../../support/api/api.ts';
import { lambdaContext } from '../../support/api/http-event.ts';
import { type ImportingUser, importingUser, startImportApi } from '../../support/files/imports.ts';
import { ofxText } from '../../support/files/ofx.ts';
import { createMemoryTable } from '../../support/table/memory-table.ts';
import { type Death, mortalTable } from '../../support/table/mortal-table.ts';

interface Caller extends ImportingUser {
  readonly partner: TestCaller;
  readonly headers: Record<string, string>;
  /** In an address of its own. */
  readonly url: string;
  readonly connect: TestApi['connect'];
}

/** A call that makes one object, and the list of what it makes. */
interface Making {
  readonly make: (caller: Caller) => Promise<TestAnswer>;
  readonly made: (caller: Caller) => Promise<readonly unknown[]>;
}

const ACCOUNT = { account: { name: 'Cash', account_type: 'CASH', balance: 1 } };

const MAKINGS: Readonly<Record<string, Making>> = {
  'a tag': {
    make: ({ app, headers }) => app.call('POST', '/tags', { tag: { name: 'Holiday' } }, headers),
    made: async ({ app }) => (await app.get('/tags')).json.tags,
  },
  'an account by hand': {
    make: ({ app, headers }) => app.call('POST', '/accounts', ACCOUNT, headers),
    made: async ({ app }) => (await app.get('/accounts')).json.accounts,
  },
  'a member, whose first job starts': {
    make: ({ app, connect, headers }) =>
      connect({ ...app, call: (method, path, body) => app.call(method, path, body, headers) }),
    made: async ({ app, memberGuid }) =>
      (await app.get('/members')).json.members.filter(({ guid }: { guid: string }) => guid !== memberGuid),
  },
  'a webhook endpoint': {
    make: ({ partner, url, headers }) =>
      partner.call('POST', '/webhook_endpoints', { webhook_endpoint: { url, event_types: ['*'] } }, headers),
    made: async ({ partner, url }) =>
      (await partner.get('/webhook_endpoints')).json.webhook_endpoints.filter(
        (one: { url: string }) => one.url === url,
      ),
  },
  'an import': {
    make: ({ send, headers }) => send(ofxText(), '', headers),
    made: async ({ app, memberGuid }) => (await app.get(`/members/${memberGuid}/imports`)).json.imports,
  },
};

const startWorld = async () => {
  const memory = createMemoryTable();
  const machine = mortalTable(memory);
  const api = await startImportApi({ table: machine.table, items: async () => memory.items() });
  let callers = 0;
  const newCaller = async (): Promise<Caller> => {
    callers += 1;
    const id = `caller-${callers}`;
    const partner = await api.foundOne(id);
    // The first call with an API key also writes when the key was used.
    await partner.get('/client');
    return {
      ...(await importingUser(api, id)),
      partner,
      headers: { 'Idempotency-Key': id },
      url: `https://hooks.example.com/${id}`,
      connect: api.connect,
    };
  };

  /** What a caller is told that makes its call three times: the first time its function dies. */
  const makeThrice = async ({ make, made }: Making, death: Death | null) => {
    const caller = await newCaller();
    const call = async () => {
      const { status, json } = await make(caller);
      return status === 200 ? '200' : String(json.error.code);
    };
    if (death === null) machine.revive();
    else machine.dieAt(death);
    const first = await call();
    const writes = machine.writes();
    machine.revive();
    const atOnce = await call();
    api.clock.advance(lambdaContext().getRemainingTimeInMillis() + LEASE_MARGIN_MS);
    const later = await call();
    return { writes, objects: (await made(caller)).length, told: [first, atOnce, later].join(' ') };
  };
  return { makeThrice, stop: api.stop };
};

describe.each(Object.entries(MAKINGS))('a call with an Idempotency-Key that makes %s (P8, P46)', (_, making) => {
  test('makes one, or says that it was interrupted, when its function dies at any write', async () => {
    const { makeThrice, stop } = await startWorld();
    const clean = await makeThrice(making, null);
    expect(clean).toMatchObject({ told: '200 200 200', objects: 1 });
    const ends: string[] = [];
    for (let write = 1; write <= clean.writes; write += 1) {
      for (const when of ['before', 'after'] as const) {
        const { told, objects } = await makeThrice(making, { write, when });
        ends.push(`${when} ${write}: ${told}`);
        expect(objects, ends.at(-1)).toBeLessThanOrEqual(1);
        if (told.endsWith('200')) expect(objects, ends.at(-1)).toBe(1);
        else expect(told, ends.at(-1)).toMatch(/4092$/);
      }
    }
    await stop();
    // Nothing was changed before the mark, so the call is made after all: at once, or when its invocation has ended.
    expect(ends.slice(0, 3)).toEqual(['before 1: 5000 200 200', 'after 1: 5000 4091 200', 'before 2: 5000 4091 200']);
    // The last write keeps the answer.
    expect(ends.at(-1)).toBe(`after ${clean.writes}: 200 200 200`);
  });
});
