import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mostSpecificRoute, routeGroups } from '../../../lib/contract/route-groups.ts';
import { forAll, runs } from '../../support/project/runs.ts';

it('routes bring every operation to its function, however the contract grows', () => {
  const names = ['sessions', 'partner', 'refresh', 'read', 'write'] as const;
  const segment = fc.constantFrom('a', 'b', 'c');
  const path = fc
    .tuple(segment, fc.array(fc.oneof(segment, fc.constant('{guid}')), { maxLength: 3 }))
    .map(([root, rest]): `/${string}` => `/${[root, ...rest].join('/')}`);
  const operation = fc.record({
    method: fc.constantFrom('GET', 'POST', 'PUT', 'DELETE'),
    path,
    function: fc.constantFrom(...names),
  });
  // Two operations whose paths one call could both mean are a fault of the contract, not of its routes.
  const unambiguous = fc.uniqueArray(operation, {
    maxLength: 12,
    comparator: (one, other) => one.method === other.method && overlaps(one.path, other.path),
  });
  forAll(runs(500), unambiguous, (entries) => {
    const routes = routeGroups(entries);
    for (const { method, path: template, function: target } of entries) {
      const call = template.replaceAll('{guid}', 'some-guid');
      expect(mostSpecificRoute(routes, method, call)?.function).toBe(target);
    }
  });
});

const overlaps = (one: string, other: string): boolean => {
  const [left, right] = [one.split('/'), other.split('/')];
  if (left.length !== right.length) return false;
  return left.every((segment, index) => segment === right[index] || segment === '{guid}' || right[index] === '{guid}');
};
