import type { NotifyMessage } from '../../contract/jobs/messages.ts';
import { changeUntilWon, LOST } from '../../domain/kernel/change-until-won.ts';
import type { Guid } from '../../domain/kernel/guid.ts';
import type { Log } from '../../domain/kernel/log.ts';
import { QUEUE_DELAY_SECONDS_MAX, type Queue } from '../../domain/kernel/queue.ts';
import { type Clock, SECOND_MS } from '../../domain/kernel/time.ts';
import type { DeliveryRef } from '../../domain/webhooks/delivery.ts';
import { busyUntil, type EndpointHealth } from '../../domain/webhooks/endpoint-health.ts';
import { NEED_KNOWN_MS_MAX, VISIT_LATE_MS_MAX } from '../../domain/webhooks/parked-line.ts';
import type { EndpointHealthStore } from '../../store/webhooks/endpoint-health-store.ts';
import { messageOfParked, type ParkingStore } from '../../store/webhooks/parking-store.ts';
import { createJoinedReads } from './joined-reads.ts';

/** A worker asks again after so long whether the endpoint is still to be visited. */
const ARRANGED_MS_MAX = 30 * SECOND_MS;
/** Far more endpoints than have an open circuit at once. */
const ENDPOINTS_KNOWN_MAX = 1_000;

type Place = Pick<DeliveryRef, 'clientGuid' | 'endpointGuid'>;

export interface Parking {
  /**
   * True while the endpoint's circuit is open or it has no slot free: a delivery that is made now may be parked, and will be
   * taken up.
   */
  readonly isNeeded: (place: Place, log: Log) => Promise<boolean>;
  /** Makes sure that the parked deliveries of the endpoint are looked at, at this instant or a little later. */
  readonly arrange: (place: Place, byMs: number, log: Log) => Promise<void>;
  /** Has them looked at now. */
  readonly hasten: (endpoint: Guid<'WHE'>, log: Log) => Promise<void>;
  /** Sends the message of a visit. */
  readonly send: (endpoint: Guid<'WHE'>, atMs: number, log: Log) => Promise<void>;
}

interface ParkingDeps {
  readonly health: Pick<EndpointHealthStore, 'read'>;
  readonly parkings: Pick<ParkingStore, 'read' | 'arrange' | 'hasten'>;
  readonly queue: Queue<NotifyMessage>;
  readonly clock: Clock;
}

/** Makes sure that the endpoint is visited at `byMs` or a little later; then deliveries may be parked. */
const need = (place: Place, byMs: number, { parkings, clock }: ParkingDeps) =>
  changeUntilWon({ what: 'endpoint' }, async () => {
    const now = clock();
    const seen = await parkings.read(place.endpointGuid);
    // A visit under way may have looked already, and then says when the next one is due.
    const isToCome = seen?.isDue && seen.visitUntilMs <= now && seen.visitAtMs <= byMs + VISIT_LATE_MS_MAX;
    const visitAtMs = isToCome ? seen.visitAtMs : byMs;
    if (isToCome && seen.neededAt > now - NEED_KNOWN_MS_MAX) return { visitAtMs, isNew: false };
    const { kind } = await parkings.arrange(place, seen, visitAtMs);
    return kind === 'done' ? { visitAtMs, isNew: !isToCome } : LOST;
  });

export const createParking = (deps: ParkingDeps): Parking => {
  const { health, parkings, queue, clock } = deps;
  const readings = createJoinedReads<Guid<'WHE'>, EndpointHealth>();
  const arranged = new Map<Guid<'WHE'>, { readonly knownAt: number; readonly visitAtMs: number }>();

  const send: Parking['send'] = async (endpoint, atMs, log) => {
    const delaySeconds = Math.max(Math.ceil((atMs - clock()) / SECOND_MS), 0);
    if (delaySeconds > QUEUE_DELAY_SECONDS_MAX) return;
    await queue
      .send(messageOfParked(endpoint), delaySeconds)
      .catch((error: unknown) => log.error('SEND_FAILED', error, { endpoint_guid: endpoint }));
  };

  const arrange: Parking['arrange'] = async (place, byMs, log) => {
    const known = arranged.get(place.endpointGuid);
    // A visit whose time has come may be over, and may have found nothing.
    const isToCome = known !== undefined && known.visitAtMs > clock() && known.visitAtMs <= byMs;
    if (isToCome && clock() - known.knownAt < ARRANGED_MS_MAX) return;
    const { visitAtMs, isNew } = await need(place, byMs, deps);
    if (arranged.size >= ENDPOINTS_KNOWN_MAX) arranged.clear();
    arranged.set(place.endpointGuid, { knownAt: clock(), visitAtMs });
    if (isNew) await send(place.endpointGuid, visitAtMs, log);
  };

  return {
    arrange,
    send,
    isNeeded: async (place, log) => {
      const { endpointGuid } = place;
      const seen = await readings(endpointGuid, () => health.read(endpointGuid));
      const untilMs = seen.circuit === null ? busyUntil(seen, clock()) : Math.max(seen.circuit.openUntilMs, clock());
      if (untilMs === null) return false;
      await arrange(place, untilMs, log);
      return true;
    },
    hasten: async (endpoint, log) => {
      if (await parkings.hasten(endpoint)) await send(endpoint, clock(), log);
    },
  };
};
