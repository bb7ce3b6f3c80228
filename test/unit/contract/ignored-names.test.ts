import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { ignoredNames } from '../../../lib/contract/kernel/ignored-names.ts';
import { listOf, paged } from '../../../lib/contract/kernel/query.ts';
import { rootedOrNot } from '../../../lib/contract/kernel/rooted.ts';

const credential = z.object({ guid: z.string(), value: z.string() });
const member = z.object({ id: z.optional(z.nullable(z.string())), credentials: z.array(credential) });
const body = rootedOrNot('member', z.object({ member }));

describe('names that are ignored', () => {
  it.each([
    ['none where all are known', { member: { id: 'm', credentials: [{ guid: 'g', value: 'v' }] } }, []],
    ['those of an object', { member: { idd: 'm', credentials: [] } }, ['member.idd']],
    [
      'those in a list, each with its place',
      { member: { credentials: [{ guid: 'g' }, { gud: 1, val: 2 }] } },
      ['member.credentials[1].gud', 'member.credentials[1].val'],
    ],
    ['those of a body without its root', { credentials: [{ gud: 1 }], Id: 'm' }, ['credentials[0].gud', 'Id']],
    [
      'those beside the root',
      { member: { credentials: [], a: 1, b: 2 }, client_redirect: 'x' },
      ['member.a', 'member.b', 'client_redirect'],
    ],
    ['none of a value that is no object', 'text', []],
    [
      'a name of the language',
      JSON.parse('{"member":{"__proto__":1,"constructor":2}}'),
      ['member.__proto__', 'member.constructor'],
    ],
  ])('are %s', (_, value, names) => {
    expect(ignoredNames(body, value)).toEqual(names);
  });

  it('are found in a query, where lists may be texts', () => {
    const query = z.object({ ...paged, 'guid[]': z.optional(listOf(z.string())) });
    expect(ignoredNames(query, { page: '1', 'guid[]': 'a', records_per_pge: '10' })).toEqual(['records_per_pge']);
  });

  it('are found in each form that a value can have', () => {
    const either = z.object({
      by: z.union([z.string(), z.object({ guid: z.string() }), z.object({ id: z.string() })]),
    });
    expect(ignoredNames(either, { by: { id: 'a', guidd: 'b' } })).toEqual(['by.guidd']);
    expect(ignoredNames(either, { by: 'a' })).toEqual([]);
  });

  it('are ten at the most, and none below the eighth level', () => {
    const many = Object.fromEntries(Array.from({ length: 50 }, (__, place) => [`x${place}`, place]));
    expect(ignoredNames(member, many)).toHaveLength(10);
  });
});
