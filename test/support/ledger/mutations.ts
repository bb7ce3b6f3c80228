import fc from 'fast-check';

/** A change of a file at a random place. */
export interface Mutation {
  readonly kind: 'remove' | 'repeat' | 'insert' | 'replace' | 'cut' | 'move';
  /** Parts of the length of the file. */
  readonly at: number;
  readonly to: number;
  readonly length: number;
  readonly inserted: Uint8Array;
}

const part = fc.double({ min: 0, max: 1, noNaN: true });
/** Mutations that put in these texts, or any bytes. */
export const mutationsWith = (inserted: readonly Uint8Array[]): fc.Arbitrary<Mutation> =>
  fc.record({
    kind: fc.constantFrom('remove', 'repeat', 'insert', 'replace', 'cut', 'move'),
    at: part,
    to: part,
    length: fc.integer({ min: 1, max: 300 }),
    inserted: fc.oneof(fc.constantFrom(...inserted), fc.uint8Array({ minLength: 1, maxLength: 4 })),
  });

export const mutated = (bytes: Uint8Array, { kind, at, to, length, inserted }: Mutation): Uint8Array => {
  const from = Math.floor(at * bytes.length);
  const until = Math.min(bytes.length, from + length);
  const [before, taken, after] = [bytes.subarray(0, from), bytes.subarray(from, until), bytes.subarray(until)];
  switch (kind) {
    case 'remove':
      return Buffer.concat([before, after]);
    case 'repeat':
      return Buffer.concat([before, taken, taken, after]);
    case 'insert':
      return Buffer.concat([before, inserted, taken, after]);
    case 'replace':
      return Buffer.concat([before, inserted, bytes.subarray(Math.min(bytes.length, from + inserted.length))]);
    case 'cut':
      return before;
    case 'move': {
      const rest = Buffer.concat([before, after]);
      const place = Math.floor(to * rest.length);
      return Buffer.concat([rest.subarray(0, place), taken, rest.subarray(place)]);
    }
  }
};
