/** Source of identifiers and randomness, injected so that a simulation can seed it. */
export interface Ids {
  /** A lower-case UUID, time-ordered (version 7) in production. */
  readonly uuid: () => string;
  /** `count` unpredictable bytes. */
  readonly bytes: (count: number) => Uint8Array;
  /** Uniform in [0, 1): jitter, never secrets. */
  readonly fraction: () => number;
}
