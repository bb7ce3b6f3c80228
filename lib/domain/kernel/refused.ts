/** A change that cannot be made, and why: nothing has changed. */
export interface Refused<Reason extends string> {
  readonly kind: 'refused';
  readonly reason: Reason;
}

export const refused = <Reason extends string>(reason: Reason): Refused<Reason> => ({ kind: 'refused', reason });
