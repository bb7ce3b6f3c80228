/** What an upstream says to its users, as plain text. It is shown beside a sentence of ours, and decides nothing. */
export interface UpstreamNotice {
  /** Null where it is about no single institution. */
  readonly institutionName: string | null;
  /** Of the connector's own catalogue of codes. */
  readonly code: string;
  readonly text: string;
}
