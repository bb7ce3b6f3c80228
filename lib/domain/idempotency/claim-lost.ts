import { Unavailable } from '../kernel/unavailable.ts';

/**
 * Another call has taken over the `Idempotency-Key`, or the user was deleted. Nothing was written, and the call must write
 * nothing more.
 */
export class ClaimLost extends Unavailable {
  constructor() {
    super('Another call has taken over the Idempotency-Key');
  }
}
