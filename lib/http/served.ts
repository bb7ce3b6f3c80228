import { type Operation, type OperationEntry, withId } from '../contract/operation.ts';

/** An operation with its code. The types of the code were checked where both were collected. */
export interface Served {
  readonly entry: Operation;
  readonly run: unknown;
}

/**
 * Gives each operation of a function its entry, from the entries of its rooms; other functions have the other entries.
 * Code without an entry does not compile.
 */
export const served = <Id extends string>(
  entries: Readonly<Record<NoInfer<Id>, OperationEntry>>,
  code: Readonly<Record<Id, unknown>>,
): readonly Served[] => {
  const all: Served[] = [];
  for (const id in code) all.push({ entry: withId(id, entries[id]), run: code[id] });
  return all;
};
