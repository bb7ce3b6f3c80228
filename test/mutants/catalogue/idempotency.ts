import type { Mutant } from '../mutant.ts';

export const idempotencyMutants: readonly Mutant[] = [
  {
    bug: 'a call that broke off after it changed something is made again',
    find: 'AND attribute_not_exists(#hasChanged) AND ',
    replace: 'AND ',
  },
  {
    bug: 'another request with the same key gets the kept answer of the first',
    find:
      "  if (isSameCredential && record.requestMark !== call.requestMark) return { kind: 'otherRequest' };\n" +
      "  if (isSameCredential && record.answer !== null) return { kind: 'kept', answer: record.answer };\n",
    replace:
      "  if (isSameCredential && record.answer !== null) return { kind: 'kept', answer: record.answer };\n" +
      "  if (isSameCredential && record.requestMark !== call.requestMark) return { kind: 'otherRequest' };\n",
  },
  {
    bug: 'the key that opens a kept answer is stored beside it',
    find: 'sealingKey: keyAt(2),',
    replace: 'sealingKey: keyAt(0),',
  },
];
