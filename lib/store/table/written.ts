/**
 * What came of a change to items that were read before. `stale`: the items have changed since, and nothing was written.
 */
export interface Written {
  readonly kind: 'done' | 'stale';
}
