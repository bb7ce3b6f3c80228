/** A bug that is planted into the source, to see whether a test catches it. */
export interface Mutant {
  /** What is wrong then, in one plain sentence without a full stop. */
  readonly bug: string;
  /** Found exactly once in the source; where it is not, the mutant is stale and the run fails. */
  readonly find: string;
  readonly replace: string;
}
