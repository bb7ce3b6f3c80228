import { expect, test } from 'vitest';
import { takesIdempotencyKey } from '../../lib/contract/idempotency/idempotency-key.ts';
import { everyOperation } from '../../lib/contract/operations.ts';
import type { TestCaller } from '../support/api/api.ts';
import { operationIdOf } from './documented.ts';
import { CHAPTERS, record } from './record.ts';

const keyed = new Set(everyOperation.filter(takesIdempotencyKey).map(({ id }) => id));

/** Answers after which the same call may succeed, and refusals before a call begins. */
const NOT_KEPT: ReadonlySet<number> = new Set([400, 401, 404, 413, 415, 429, 500, 503]);

test('every recorded POST repeated with its key gets its first answer, unchanged (P8)', async () => {
  const repeated = new Set<string>();
  const different: string[] = [];
  let keys = 0;
  const twice = (caller: TestCaller): TestCaller => ({
    ...caller,
    call: async (method, path, body, headers = {}) => {
      const id = operationIdOf(method, path) ?? '';
      if (!keyed.has(id) || 'Idempotency-Key' in headers) return caller.call(method, path, body, headers);
      keys += 1;
      const withKey = { ...headers, 'Idempotency-Key': `key ${keys}` };
      const first = await caller.call(method, path, body, withKey);
      const again = await caller.call(method, path, body, withKey);
      const isKept = again.headers['idempotency-replayed'] === 'true';
      if (first.status < 400 && isKept) repeated.add(id);
      const isSame = again.status === first.status && again.bytes.equals(first.bytes);
      if (!isSame || !(isKept || NOT_KEPT.has(first.status))) different.push(`${id} ${first.status} ${again.status}`);
      return first;
    },
  });
  for (const chapter of Object.keys(CHAPTERS)) await record(chapter, { calling: twice });
  expect(different).toEqual([]);
  expect([...keyed].filter((id) => !repeated.has(id))).toEqual([]);
});
