import { expect, test } from 'vitest';
import { createBoundedMap } from '../../../../lib/domain/kernel/bounded-map.ts';

test('a full bounded map drops the entry that was unused for longest', () => {
  const map = createBoundedMap<string, number>(2);
  map.set('a', 1);
  map.set('b', 2);
  expect(map.get('a')).toBe(1);
  map.set('c', 3);
  expect([map.get('a'), map.get('b'), map.get('c')]).toEqual([1, undefined, 3]);
  map.delete('a');
  map.set('b', 2);
  expect([map.get('a'), map.get('b'), map.get('c')]).toEqual([undefined, 2, 3]);
});
