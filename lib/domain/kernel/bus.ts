/** An event for listeners in this AWS account. */
export interface BusEntry {
  readonly source: string;
  readonly detailType: string;
  /** JSON text of an object, sent as it stands. */
  readonly detail: string;
}

/** A bus that delivers at least once, in any order. */
export interface EventBus {
  /** Throws when the bus did not take one of the entries; it may have taken others. */
  readonly put: (entries: readonly BusEntry[]) => Promise<void>;
}
