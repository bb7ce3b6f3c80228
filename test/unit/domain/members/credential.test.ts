import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CredentialDefinition } from '../../../../lib/domain/institutions/institution.ts';
import type { Challenge } from '../../../../lib/domain/members/challenge.ts';
import { checkChallengeAnswers, checkCredentials, loginOf } from '../../../../lib/domain/members/credential.ts';
import { forAll, runs } from '../../../support/project/runs.ts';
import { textChallenge } from '../../../support/upstreams/scripted-upstream.ts';

const field = (fieldName: string, changes: Partial<CredentialDefinition> = {}): CredentialDefinition => ({
  guid: `CRD-${fieldName}`,
  institutionGuid: 'INS-1',
  fieldName,
  fieldType: 'TEXT',
  label: fieldName,
  displayOrder: 1,
  isOptional: false,
  createdAt: 0,
  updatedAt: 0,
  ...changes,
});
const LOGIN = field('LOGIN', { fieldType: 'LOGIN' });
const PASSWORD = field('PASSWORD', { fieldType: 'PASSWORD' });
const REGION = field('REGION', { isOptional: true });
const FORM = [LOGIN, PASSWORD, REGION];
const answer = (definition: { readonly guid: string }, value: string) => ({ guid: definition.guid, value });

describe('answers to a login form', () => {
  test('are in the order of the form, named by field', () => {
    expect(checkCredentials(FORM, [answer(PASSWORD, 'p'), answer(LOGIN, 'l')])).toEqual({
      kind: 'complete',
      answers: [
        { guid: LOGIN.guid, fieldName: 'LOGIN', value: 'l' },
        { guid: PASSWORD.guid, fieldName: 'PASSWORD', value: 'p' },
      ],
    });
  });

  test.each([
    ['a missing field', [answer(LOGIN, 'l')], 'missing', 'PASSWORD'],
    ['an empty field', [answer(LOGIN, ''), answer(PASSWORD, 'p')], 'missing', 'LOGIN'],
    ['a field that is not of the form', [answer({ guid: 'CRD-old' }, 'x')], 'unknown', 'CRD-old'],
    ['a field given twice', [answer(LOGIN, 'l'), answer(LOGIN, 'l')], 'repeated', LOGIN.guid],
  ])('with %s are refused by name', (_name, given, kind, named) => {
    expect(checkCredentials(FORM, given)).toEqual({ kind, field: named });
  });

  test('may leave out an optional field or leave it empty', () => {
    const given = [answer(LOGIN, 'l'), answer(PASSWORD, 'p'), answer(REGION, '')];
    expect(checkCredentials(FORM, given)).toMatchObject({ kind: 'complete', answers: [{}, {}] });
  });

  test('use stored answers for missing fields, and drop those that the form lacks', () => {
    const kept = [
      { ...answer(LOGIN, 'l'), fieldName: 'LOGIN' },
      { ...answer(PASSWORD, 'old'), fieldName: 'PASSWORD' },
      { guid: 'CRD-gone', fieldName: 'GONE', value: 'x' },
    ];
    expect(checkCredentials(FORM, [answer(PASSWORD, 'new')], kept)).toMatchObject({
      kind: 'complete',
      answers: [{ value: 'l' }, { value: 'new' }],
    });
  });

  test('have each required field once with a value, if accepted', () => {
    const anyAnswer = fc.record({
      guid: fc.constantFrom(...FORM.map(({ guid }) => guid), 'CRD-x'),
      value: fc.string(),
    });
    forAll(runs(300), fc.array(anyAnswer, { maxLength: 5 }), fc.array(anyAnswer, { maxLength: 3 }), (given, stored) => {
      const checked = checkCredentials(
        FORM,
        given,
        stored.map((one) => ({ ...one, fieldName: 'x' })),
      );
      if (checked.kind !== 'complete') return;
      const names = checked.answers.map(({ fieldName }) => fieldName);
      expect(names.slice(0, 2)).toEqual(['LOGIN', 'PASSWORD']);
      expect(new Set(names).size).toBe(names.length);
      expect(checked.answers.every(({ value }) => value !== '')).toBe(true);
    });
  });

  test('have the login in the login field, or else in the first field', () => {
    const answers = [
      { guid: PASSWORD.guid, fieldName: 'PASSWORD', value: 'p' },
      { guid: LOGIN.guid, fieldName: 'LOGIN', value: 'l' },
    ];
    expect(loginOf([PASSWORD, LOGIN], answers)).toBe('l');
    expect(loginOf([PASSWORD], answers)).toBe('p');
    expect(loginOf([], answers)).toBeNull();
    expect(loginOf(FORM, [])).toBeNull();
  });
});

describe('answers to challenges', () => {
  const challenge = (fieldName: string): Challenge => textChallenge(fieldName, fieldName);

  test('may name an option by its guid', () => {
    const option = { guid: 'CRD-right', label: 'Right', value: 'right', dataUri: null } as const;
    const asked: Challenge = { ...challenge('city'), type: 'OPTIONS', options: [option] };
    for (const value of ['CRD-right', 'right']) {
      expect(checkChallengeAnswers([asked], [{ guid: asked.guid, value }])).toMatchObject({
        kind: 'complete',
        answers: [{ value: 'right' }],
      });
    }
  });

  test('must be one for each pending question and no other', () => {
    const pending = [challenge('city'), challenge('pet')];
    expect(checkChallengeAnswers(pending, [answer({ guid: 'CRD-city' }, 'a')])).toMatchObject({ kind: 'missing' });
    expect(
      checkChallengeAnswers(
        pending,
        pending.map((one) => answer(one, 'a')),
      ),
    ).toMatchObject({ kind: 'complete' });
    expect(checkChallengeAnswers([], [answer({ guid: 'CRD-city' }, 'a')])).toMatchObject({ kind: 'unknown' });
  });
});
