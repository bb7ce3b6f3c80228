import { describe, expect, test } from 'vitest';
import type { HttpFunctionName } from '../../../lib/contract/operation.ts';
import { everyOperation as entries } from '../../../lib/contract/operations.ts';
import type { Served } from '../../../lib/http/served.ts';
import { SERVED } from '../../support/api/served-operations.ts';

const FUNCTIONS: Readonly<Record<HttpFunctionName, readonly Served[]>> = SERVED;

describe('the operations of the contract', () => {
  test('are each served by exactly the function they name', () => {
    const all = Object.entries(FUNCTIONS).flatMap(([name, operations]) =>
      operations.map(({ entry }) => `${name} ${entry.id}`),
    );
    expect(all.sort()).toEqual(entries.map((entry) => `${entry.function} ${entry.id}`).sort());
  });

  test('each have code', () => {
    for (const { entry, run } of Object.values(FUNCTIONS).flat()) expect(run, entry.id).toBeTypeOf('function');
  });
});
