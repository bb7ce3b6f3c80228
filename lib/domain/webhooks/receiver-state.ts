import type { EndpointHealth } from './endpoint-health.ts';

/** What is known of the receiver behind an endpoint. */
export interface ReceiverState {
  readonly health: EndpointHealth;
  /** Deliveries that wait for the receiver, up to `WAITING_COUNT_MAX`. */
  readonly waitingCount: number;
}
