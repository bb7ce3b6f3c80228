import { expect, test } from 'vitest';
import { guidBefore } from '../../../../lib/domain/kernel/guid-before.ts';

test.each([
  ['USR-1b0c54e2-3d0e-4c55-9a86-0000000000a0', 'USR-1b0c54e2-3d0e-4c55-9a86-00000000009f'],
  ['USR-1b0c54e2-3d0e-4c55-9a86-000000000000', 'USR-1b0c54e2-3d0e-4c55-9a85-ffffffffffff'],
  ['USR-00000000-0000-4000-8000-000000000000', 'USR-00000000-0000-4000-7fff-ffffffffffff'],
  ['USR-00000000-0000-0000-0000-000000000000', 'USR-00000000-0000-0000-0000-000000000000'],
])('no guid is between %s and the guid before it', (guid, before) => {
  expect(guidBefore(guid)).toBe(before);
});
