import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  backfilledUseCases,
  carriesUseCase,
  chooseUseCases,
  hasPfm,
  mayTryAgain,
  USE_CASES,
  type UseCase,
} from '../../../../lib/domain/members/use-case.ts';
import { forAll, runs } from '../../../support/project/runs.ts';

const ON = { useCasesEnabled: true };
const OFF = { useCasesEnabled: false };

describe('the use cases that a write leaves on a member', () => {
  test.each([
    ['on, nothing given', ON, undefined, ['PFM'], { kind: 'missing' }],
    ['on, an empty list given', ON, [], ['PFM'], { kind: 'missing' }],
    ['off, an empty list given', OFF, [], null, { kind: 'missing' }],
    ['off, nothing given', OFF, undefined, null, { kind: 'chosen', useCases: null }],
    ['off, nothing given to one that has some', OFF, undefined, ['PFM'], { kind: 'chosen', useCases: ['PFM'] }],
    ['on, a replacement given', ON, ['MONEY_MOVEMENT'], ['PFM'], { kind: 'chosen', useCases: ['MONEY_MOVEMENT'] }],
    ['off, a value given', OFF, ['PFM'], null, { kind: 'chosen', useCases: ['PFM'] }],
  ] as const)('with %s', (_name, setting, given, current, expected) => {
    expect(chooseUseCases(setting, given, current)).toEqual(expected);
  });

  test('are never an empty list, after any sequence of writes', () => {
    const given = fc.option(fc.array(fc.constantFrom(...USE_CASES), { maxLength: 4 }), { nil: undefined });
    const write = fc.record({ setting: fc.constantFrom(ON, OFF), given });
    forAll(runs(300), fc.array(write, { maxLength: 8 }), (writes) => {
      let current: readonly UseCase[] | null = null;
      for (const { setting, given: asked } of writes) {
        const chosen = chooseUseCases(setting, asked, current);
        if (chosen.kind === 'chosen') current = chosen.useCases;
        else current = backfilledUseCases(setting, current);
        expect(current).not.toEqual([]);
      }
    });
  });
});

test('a member that was never given a use case counts as PFM', () => {
  const member = { useCases: null };
  expect(hasPfm(member.useCases)).toBe(true);
  expect(carriesUseCase(member, 'PFM')).toBe(true);
  expect(carriesUseCase(member, 'MONEY_MOVEMENT')).toBe(false);
  expect(backfilledUseCases(ON, null)).toEqual(['PFM']);
  expect(backfilledUseCases(OFF, null)).toBeNull();
});

test('only a widget tries a member without PFM again, and only until it is connected', () => {
  for (const connectionStatus of ['CREATED', 'FAILED', 'DELAYED', 'DEGRADED', 'DENIED'] as const) {
    expect(mayTryAgain('widget', { connectionStatus })).toBe(true);
    expect(mayTryAgain('user', { connectionStatus })).toBe(false);
  }
  expect(mayTryAgain('widget', { connectionStatus: 'CONNECTED' })).toBe(false);
});
