import { expect, test } from 'vitest';
import { lowestRoomOf, roomsAbove } from './rooms-above.ts';

test('the tests of a room include those of rooms that may use it', () => {
  expect(roomsAbove('planning')).toEqual(['planning']);
  expect(roomsAbove('transactions')).toEqual(['transactions', 'ledger', 'planning']);
  expect(roomsAbove('kernel')?.length).toBeGreaterThan(10);
});

test('a room that does not exist has no tests', () => {
  expect(roomsAbove('planing')).toBe(null);
});

test('the lowest room of a change decides, and pages of the documentation do not', () => {
  const goals = 'lib/domain/planning/goals/goal.ts';
  expect(lowestRoomOf([goals, 'docs/planning.md'])).toBe('planning');
  expect(lowestRoomOf([goals, 'functions/write/accounts/accounts.ts'])).toBe('accounts');
});

test('a change outside all rooms, or without source, names no room', () => {
  expect(lowestRoomOf(['lib/domain/planning/goals/goal.ts', 'lib/http/answer.ts'])).toBe(null);
  expect(lowestRoomOf(['docs/planning.md'])).toBe(null);
  expect(lowestRoomOf([])).toBe(null);
});
