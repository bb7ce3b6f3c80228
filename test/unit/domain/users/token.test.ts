import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mintToken, openToken, type TokenKeys } from '../../../../lib/domain/users/token.ts';
import { testIds } from '../../../support/adapters/ids.ts';
import { forAll, runs } from '../../../support/project/runs.ts';

const ids = testIds('tokens');
const key = ids.bytes(32);
const keys: TokenKeys = { signing: key, accepted: [key] };
const USER = 'USR-0198a0f4-0000-7000-8000-00000000abcd';

test('a token gives its user and the hash under which it is stored', () => {
  const { token, hash } = mintToken('session', USER, keys, ids);
  expect(openToken('session', token, keys)).toEqual({ userGuid: USER, hash });
});

test('a token of one kind is never accepted as another kind', () => {
  expect(openToken('api', mintToken('session', USER, keys, ids).token, keys)).toBeNull();
});

test('a token with one changed character is refused without I/O', () => {
  const { token } = mintToken('session', USER, keys, ids);
  forAll(runs(200), fc.nat(85), fc.constantFrom('A', 'Q', 'g', 'w', 'B', 'z', '_', '-', '0', '9'), (at, letter) => {
    // The last character carries four unused bits, so only its spelling may differ there.
    fc.pre(at < 85 && token[at] !== letter);
    expect(openToken('session', token.slice(0, at) + letter + token.slice(at + 1), keys)).toBeNull();
  });
});

test('while keys are rotated, tokens of both are accepted', () => {
  const old = mintToken('session', USER, keys, ids);
  const next = ids.bytes(32);
  const rotating: TokenKeys = { signing: next, accepted: [next, key] };
  expect(openToken('session', old.token, rotating)).not.toBeNull();
  expect(openToken('session', mintToken('session', USER, rotating, ids).token, rotating)).not.toBeNull();
  expect(openToken('session', old.token, { signing: next, accepted: [next] })).toBeNull();
});

test('a text that is no token is refused', () => {
  forAll(runs(300), fc.string({ maxLength: 120 }), (text) => {
    expect(openToken('session', text, keys)).toBeNull();
  });
});
