import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { operations } from '../../../lib/contract/operations.ts';
import { checkAnswer, documentedOperationIds, resolveComponent } from '../../support/api/contract-check.ts';
import { faultsOf, type Schema } from '../../support/documents/json-schema.ts';
import { temporaryFolder } from '../../support/project/temporary-folder.ts';

const NEXUS = 'application/vnd.mx.nexus.v1+json';

const nowhere = (): Schema => {
  throw new Error('no reference here');
};
const fits = (schema: Schema, value: unknown): boolean => faultsOf(schema, value, nowhere).length === 0;

describe('the schema checker', () => {
  test.each<[Schema, readonly unknown[], readonly unknown[]]>([
    [{ type: 'string' }, ['', 'x'], [1, null, [], {}]],
    [{ type: ['string', 'null'] }, ['x', null], [1, undefined]],
    [{ type: 'integer' }, [1, -1, 1e15], [1.5, '1']],
    [{ type: 'number', minimum: 0, maximum: 2 }, [0, 1.5, 2], [-0.01, 2.01]],
    [{ type: 'object' }, [{}], [[], null]],
    [{ type: 'array', minItems: 1, maxItems: 2, items: { type: 'boolean' } }, [[true]], [[], [1], [true, true, true]]],
    [{ enum: [1, null] }, [1, null], [2, '1']],
    [{ const: 'A' }, ['A'], ['B']],
    [{ anyOf: [{ type: 'null' }, { type: 'string', minLength: 2, maxLength: 3 }] }, [null, 'ab'], ['a', 'abcd', 1]],
    [{ oneOf: [{ type: 'number' }, { minimum: 0, type: ['number', 'null'] }] }, [null, -1], [1, 'x']],
    [{ type: 'string', pattern: '^a+$' }, ['aa'], ['ab']],
    [{ type: 'string', format: 'date' }, ['2024-02-29'], ['2023-02-29', '2023-1-1', 'x']],
    [
      { type: 'string', format: 'date-time' },
      ['2020-03-31T18:41:32.000Z'],
      ['2020-03-31T18:41:32Z', '2020-02-30T00:00:00.000Z', 'x'],
    ],
    [{ type: 'string', format: 'uri' }, ['https://a/'], ['nowhere']],
    [
      { type: 'object', properties: { a: { type: 'string' } }, required: ['a'] },
      [{ a: '' }],
      [{}, { a: 1 }, { a: '', b: 1 }],
    ],
    [{ type: 'object', additionalProperties: { type: 'string' } }, [{ x: 'y' }], [{ x: 1 }]],
    [{ type: 'object', propertyNames: { maxLength: 1 } }, [{ x: 1 }], [{ xy: 1 }]],
    [{ type: 'object', minProperties: 1 }, [{ x: 1 }], [{}]],
  ])('accepts for %j what fits, and names what does not', (schema, good, bad) => {
    expect(good.filter((value) => !fits(schema, value))).toEqual([]);
    expect(bad.filter((value) => fits(schema, value))).toEqual([]);
  });

  test('refuses a keyword or a format it does not know', () => {
    expect(() => fits({ allOf: [] }, 1)).toThrow('allOf');
    expect(() => fits({ format: 'ipv4' }, 'x')).toThrow('ipv4');
  });

  test('names the place and never the value', () => {
    const schema = { properties: { list: { items: { type: 'string' } } } };
    expect(faultsOf(schema, { list: ['x', 4711] }, nowhere)).toEqual(['$.list[1] is of type number, not string']);
  });

  test('follows references', () => {
    expect(faultsOf({ $ref: '#/components/schemas/UseCase' }, 'PFM', resolveComponent)).toEqual([]);
    expect(faultsOf({ $ref: '#/components/schemas/UseCase' }, 'X', resolveComponent)).not.toEqual([]);
    expect(() => faultsOf({ $ref: '#/components/schemas/Nothing' }, 1, resolveComponent)).toThrow('leads nowhere');
  });
});

describe('the answer checker', () => {
  // Answers made up here are no proof that an operation works: they are noted apart from those of the run.
  let directory: string;
  beforeEach(() => {
    directory = temporaryFolder();
    vi.stubEnv('TRIBUTARY_CHECKED_ANSWERS', join(directory, 'answers'));
  });
  afterEach(() => void vi.unstubAllEnvs());

  const session = JSON.stringify({ session: { token: 'A'.repeat(86) } });
  const refusal = (code: number): string => JSON.stringify({ error: { code, message: 'x' } });

  test('knows every operation', () => {
    expect([...documentedOperationIds()].sort()).toEqual(Object.keys(operations).sort());
  });

  test('accepts an answer as documented and notes it once', () => {
    checkAnswer('createSession', 200, `${NEXUS}; charset=utf-8`, session);
    checkAnswer('deleteUser', 204, null, '');
    checkAnswer('readMember', 404, NEXUS, refusal(4040));
    checkAnswer('listInstitutionsCsv', 200, 'text/csv', 'guid,name');
    checkAnswer('deleteUser', 204, null, '');
    expect(readFileSync(join(directory, 'answers'), 'utf8')).toBe(
      'createSession 200\ndeleteUser 204\nreadMember 404\nlistInstitutionsCsv 200\n',
    );
  });

  test.each([
    ['an unknown operation', 'nothing', 200, NEXUS, session],
    ['an undocumented status', 'createSession', 201, NEXUS, session],
    ['another content type', 'createSession', 200, 'text/html', session],
    ['no content type', 'createSession', 200, null, session],
    ['a missing key', 'createSession', 200, NEXUS, '{"session":{}}'],
    ['a key too many', 'createSession', 200, NEXUS, session.replace('}}', ',"x":1}}')],
    ['a truncated body', 'createSession', 200, NEXUS, session.slice(0, -1)],
    ['a body where there is none', 'deleteUser', 204, NEXUS, '{}'],
    ['a code of another status', 'readMember', 404, NEXUS, refusal(4010)],
    ['a code as text', 'readMember', 404, NEXUS, '{"error":{"code":"4040","message":"x"}}'],
  ])('refuses %s', (_, id, status, contentType, body) => {
    expect(() => checkAnswer(id, status, contentType, body)).toThrow(id);
  });
});
