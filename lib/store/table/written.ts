/** What came of a change to items that were read before. `stale`: they have changed since; nothing was written. */
export interface Written {
  readonly kind: 'done' | 'stale';
}
