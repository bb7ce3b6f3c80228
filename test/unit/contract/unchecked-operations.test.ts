import { expect, test } from 'vitest';
import { documentedOperations } from '../../support/api/contract-check.ts';
import { uncheckedOperations } from '../../support/api/unchecked-operations.ts';

const operations = [
  { operationId: 'readThing', statuses: [200, 401, 404] },
  { operationId: 'deleteThing', statuses: [204, 401] },
  { operationId: 'ping', statuses: [200] },
];

test('an operation is checked by one success and, if documented, one refusal', () => {
  const checked = ['readThing 200', 'readThing 404', 'deleteThing 204', 'deleteThing 401', 'ping 200'];
  expect(uncheckedOperations(operations, new Set(checked))).toEqual([]);
});

test('missing successes and refusals of operations are named separately', () => {
  const checked = ['readThing 401', 'deleteThing 204', 'somethingElse 200'];
  expect(uncheckedOperations(operations, new Set(checked))).toEqual([
    'readThing: no success',
    'deleteThing: no refusal',
    'ping: no success',
  ]);
});

test('every operation of the API description has a success and a refusal to check', () => {
  const isSuccess = (status: number): boolean => status < 400;
  for (const { operationId, statuses } of documentedOperations()) {
    // A second one says that a job of the same kind was running already.
    expect(
      statuses.filter((status) => isSuccess(status) && status !== 202),
      operationId,
    ).toHaveLength(1);
    expect(
      statuses.some((status) => !isSuccess(status)),
      operationId,
    ).toBe(true);
  }
});
