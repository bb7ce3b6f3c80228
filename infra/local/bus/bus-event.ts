/** An event on the bus, from the service or from a caller. */
export interface BusEvent {
  /** Random unless given. */
  readonly id?: string | undefined;
  readonly source: string;
  readonly detailType: string;
  readonly detail: unknown;
}
