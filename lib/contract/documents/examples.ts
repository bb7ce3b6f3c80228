import type { EventEntry } from '../event.ts';

/** What calls sent and what they were answered, for showing it in the document. The first one of a list is the best. */
export interface Examples {
  /** Bodies that an operation took. */
  readonly requests: (operationId: string) => readonly unknown[];
  /** Bodies that an operation answered with a status, in one media type. */
  readonly answers: (operationId: string, status: number, mediaType: string) => readonly unknown[];
  /** Bodies of the usual form with which some operation refused a call. */
  readonly refusals: (code: number) => readonly unknown[];
  /** Bodies with which this operation refused a call. */
  readonly ownRefusals: (operationId: string, code: number) => readonly unknown[];
  /** Bodies of the webhooks of an event. */
  readonly events: (entry: EventEntry) => readonly unknown[];
}

export const NO_EXAMPLES: Examples = {
  requests: () => [],
  answers: () => [],
  refusals: () => [],
  ownRefusals: () => [],
  events: () => [],
};

/** The keyword of a media type, if there is an example for it. */
export const exampleOf = ([example]: readonly unknown[]): { readonly example?: unknown } =>
  example === undefined ? {} : { example };
