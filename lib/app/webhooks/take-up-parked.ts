import type { NotifyMessage } from '../../contract/jobs/messages.ts';
import { roundEndsAt } from '../../delivery/retry-policy.ts';
import { changeUntilWon, LOST } from '../../domain/kernel/change-until-won.ts';
import type { Log } from '../../domain/kernel/log.ts';
import { mapLimit } from '../../domain/kernel/map-limit.ts';
import { MINUTE_MS, SECOND_MS } from '../../domain/kernel/time.ts';
import type { HeldBack } from '../../domain/webhooks/endpoint-health.ts';
import { NEED_KEPT_MS, type Portion, portionOf } from '../../domain/webhooks/parked-line.ts';
import type { RetrySchedule } from '../../domain/webhooks/webhook-endpoint.ts';
import type { ParkedPlace, ParkingStore, Visit } from '../../store/webhooks/parking-store.ts';
import { type AttemptDeps, attemptParked } from './attempt.ts';

export interface VisitDeps extends AttemptDeps {
  readonly parkings: Pick<ParkingStore, 'begin' | 'end' | 'line'>;
}

type VisitMessage = Extract<NotifyMessage, { kind: 'parked' }>;

/**
 * How long a visit begins attempts. A token server may take eight seconds and a receiver fifteen, so the last attempt
 * still ends within the worker's thirty.
 */
const VISIT_MS_MAX = 3 * SECOND_MS;
/** Looks at the line in one visit: a bound where nothing takes time. */
const LOOKS_MAX = 100;
const PLACES_A_LOOK = 50;
/** So that the next look finds the slots that have grown meanwhile. */
const ROUNDS_A_LOOK = 2;
/** The due index lags: a delivery that was parked while the line was worked off is seen then. */
const LOOK_AGAIN_MS = MINUTE_MS;

/**
 * Attempts the deliveries that are parked for an endpoint, as far as its circuit allows: one as a probe, and when that
 * succeeds the others in their order. What is left when the time is over is left to another message. When the worker
 * dies, all that it has not attempted is still parked, and the due entry of the visit brings another worker.
 */
export const takeUpParked = async (message: VisitMessage, deps: VisitDeps, log: Log): Promise<void> => {
  const visit = await deps.parkings.begin(message.endpoint_guid);
  if (visit === null) {
    log.info('STEP_STALE', { endpoint_guid: message.endpoint_guid });
    return;
  }
  const nextAtMs = await end(visit, await workOff(visit, deps, log), deps);
  if (nextAtMs !== null) await deps.parking.send(visit.endpointGuid, nextAtMs, log);
};

/** Ends a visit. Answers when the next one is due: sooner than wanted where somebody has parked; null also when it had lapsed. */
const end = (visit: Visit, wantedAtMs: number | null, { parkings }: VisitDeps): Promise<number | null> => {
  let [neededAt, nextAtMs] = [visit.neededAt, wantedAtMs];
  return changeUntilWon({ what: 'endpoint' }, async () => {
    const ended = await parkings.end({ ...visit, neededAt }, nextAtMs);
    if (ended.kind === 'done') return nextAtMs;
    if (ended.seen?.visitId !== visit.visitId) return null;
    // Somebody has parked meanwhile, and may want the next visit sooner.
    [neededAt, nextAtMs] = [ended.seen.neededAt, Math.min(nextAtMs ?? ended.seen.visitAtMs, ended.seen.visitAtMs)];
    return LOST;
  });
};

/** Answers when the next visit is due; null when nothing is parked any more. */
const workOff = async (visit: Visit, deps: VisitDeps, log: Log): Promise<number | null> => {
  const beganAt = deps.clock();
  const isOver = (): boolean => deps.clock() - beganAt >= VISIT_MS_MAX;
  let after: string | null = null;
  for (let looks = 0; looks < LOOKS_MAX && !isOver(); looks += 1) {
    const line = await look(visit, after, deps);
    const [now, first] = [deps.clock(), line.places[0]];
    if (first === undefined) return after === null ? afterEmpty(visit, now) : now + LOOK_AGAIN_MS;
    const taken = takenOf(line, now);
    if (line.portion.kind === 'ended' && taken.length === 0)
      return Math.max(Math.min(line.portion.openUntilMs, endOf(first, line)), now);
    if (line.portion.kind === 'none') return line.portion.untilMs;
    const heldBack = await attemptAll({ visit, taken, portion: line.portion, isOver }, deps, log);
    if (heldBack !== null) return heldBack.untilMs;
    // A probe may be from behind others.
    if (line.portion.kind !== 'probe') after = taken.at(-1)?.place ?? after;
  }
  return deps.clock();
};

/** The beginning of the line, and what may be attempted of it. */
interface Line {
  readonly places: readonly ParkedPlace[];
  readonly portion: Portion;
  readonly schedule: RetrySchedule;
}

const look = async (
  { clientGuid, endpointGuid }: Visit,
  after: string | null,
  { endpoints, health, parkings, clock }: VisitDeps,
): Promise<Line> => {
  const [endpoint, known, places] = await Promise.all([
    endpoints.read(clientGuid, endpointGuid),
    health.read(endpointGuid),
    parkings.line(endpointGuid, { after, limit: PLACES_A_LOOK }),
  ]);
  return { places, portion: portionOf(endpoint, known, clock()), schedule: endpoint?.retrySchedule ?? 'STANDARD' };
};

const endOf = ({ roundStartedAt }: ParkedPlace, { schedule }: Line): number => roundEndsAt(schedule, roundStartedAt);

/** A probe takes the first of those with the fewest attempts: many probes must not use up the schedule of one delivery. */
const takenOf = (line: Line, nowMs: number): readonly ParkedPlace[] => {
  switch (line.portion.kind) {
    case 'none':
      return [];
    case 'several':
      return line.places.slice(0, line.portion.atOnce * ROUNDS_A_LOOK);
    case 'probe':
      return line.places.toSorted((a, b) => a.attempt - b.attempt).slice(0, 1);
    case 'ended':
      return line.places.filter((place) => endOf(place, line) <= nowMs);
  }
};

interface Taken {
  readonly visit: Visit;
  readonly taken: readonly ParkedPlace[];
  readonly portion: Portion;
  readonly isOver: () => boolean;
}

/** Begins no further attempt after one was held back, which it answers, or when the time is over. */
const attemptAll = async (
  { visit: { clientGuid, endpointGuid }, taken, portion, isOver }: Taken,
  deps: VisitDeps,
  log: Log,
): Promise<HeldBack | null> => {
  let heldBack: HeldBack | null = null;
  await mapLimit(taken, portion.kind === 'several' ? portion.atOnce : 1, async ({ eventGuid }) => {
    if (heldBack !== null || isOver()) return;
    const made = await attemptParked({ clientGuid, eventGuid, endpointGuid }, deps, log);
    if (made.kind === 'heldBack') heldBack = made;
  });
  return heldBack;
};

/** Late writers are waited for. */
const afterEmpty = ({ neededAt }: Visit, nowMs: number): number | null =>
  nowMs - neededAt >= NEED_KEPT_MS ? null : nowMs + Math.max(LOOK_AGAIN_MS, nowMs - neededAt);
