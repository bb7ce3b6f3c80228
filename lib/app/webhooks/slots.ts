import type { Guid } from '../../domain/kernel/guid.ts';
import { type Clock, SECOND_MS } from '../../domain/kernel/time.ts';
import {
  type AttemptResult,
  type EndpointHealth,
  type HeldBack,
  heldBackFor,
  SLOTS_MAX,
  type SlotLeft,
  type SlotRequest,
} from '../../domain/webhooks/endpoint-health.ts';
import type { SeenHealth } from '../../store/webhooks/endpoint-health-store.ts';
import type { EndpointSlots, Entry } from './endpoint-slots.ts';

/**
 * How long an attempt may wait for earlier ones of its worker at the same endpoint, and how long a slot passes from one
 * attempt to the next. A token server may take eight seconds and a receiver fifteen, so the last attempt still ends
 * within the worker's thirty.
 */
const SHARED_MS_MAX = 3 * SECOND_MS;
/** How long a slot passes on while its endpoint may get more of them: that is so when slots are left. */
const SHARED_MS_WHILE_GROWING = SECOND_MS;

interface Place {
  readonly endpointGuid: Guid<'WHE'>;
  readonly holder: string;
  readonly seen: SeenHealth;
}
type Candidate = Omit<SlotRequest, 'nowMs' | 'wanted'>;
type Tried = HeldBack | { readonly kind: 'attempted'; readonly health: EndpointHealth | null };

export interface Slots {
  /**
   * Makes an attempt in a slot of the endpoint, or says why not now. `health` is the endpoint's health after the
   * attempt; null when the slot passes to the next attempt, and nothing was written.
   */
  readonly attemptIn: (place: Place, candidate: Candidate, attempt: () => Promise<AttemptResult>) => Promise<Tried>;
}

interface SlotsDeps {
  readonly health: Pick<EndpointSlots, 'enter' | 'leave'>;
  readonly clock: Clock;
  /** How many slots an endpoint may have. */
  readonly slotsMax?: number;
}

/** An attempt that waits in its worker for a slot. */
interface Waiting {
  readonly place: Place;
  readonly candidate: Candidate;
  readonly attempt: () => Promise<AttemptResult>;
  readonly arrivedAt: number;
  readonly answer: (tried: Tried | Promise<Tried>) => void;
}

/** The attempts of one worker at one endpoint. */
interface Crew {
  readonly endpointGuid: Guid<'WHE'>;
  /** In the order of their arrival. */
  readonly waiting: Waiting[];
  /** Slots in use. */
  slotCount: number;
  isAsking: boolean;
  /** No other slot was free a moment ago: the worker asks again when it has left one of its own. */
  isRefused: boolean;
  /** The health as the worker wrote it last. */
  seen: SeenHealth | null;
  /** Slots to be left by the next write. */
  leaving: SlotLeft[];
  /** That write; null while nothing is to be left. */
  nextLeave: Promise<SeenHealth> | null;
  /** Resolves when no slot is just being left. */
  lastLeave: Promise<unknown>;
}

/**
 * The slots of endpoints, as one worker takes them. In a burst a worker gets ten messages at a time. If each took and
 * left a slot by writes of its own, these would refuse each other. So a worker asks for as many slots as it has attempts
 * for an endpoint, in one write. Attempts that get none are made in the same slots, one after the other. Slots that are
 * left together are left in one write.
 */
export const createSlots = (deps: SlotsDeps): Slots => {
  const crews = new Map<Guid<'WHE'>, Crew>();
  return {
    attemptIn: async (place, candidate, attempt) => {
      const { endpointGuid } = place;
      const crew = crews.get(endpointGuid) ?? newCrew(endpointGuid);
      crews.set(endpointGuid, crew);
      const tried = new Promise<Tried>((answer) => {
        crew.waiting.push({ place, candidate, attempt, arrivedAt: deps.clock(), answer });
      });
      void staff(crew, deps);
      return tried.finally(() => {
        if (crew.waiting.length === 0 && crew.slotCount === 0) crews.delete(endpointGuid);
      });
    },
  };
};

const newCrew = (endpointGuid: Guid<'WHE'>): Crew => ({
  endpointGuid,
  waiting: [],
  slotCount: 0,
  isAsking: false,
  isRefused: false,
  seen: null,
  leaving: [],
  nextLeave: null,
  lastLeave: Promise.resolve(),
});

/** Takes slots for the attempts that wait, until each has one or no other is free. */
const staff = async (crew: Crew, deps: SlotsDeps): Promise<void> => {
  if (crew.isAsking) return;
  crew.isAsking = true;
  while (crew.waiting.length > 0 && !crew.isRefused) {
    const first = nextInTime(crew, deps);
    if (first !== null) await ask(crew, first, deps);
  }
  crew.isAsking = false;
};

/** The first attempt that has not waited for too long. Others before it are put off. */
const nextInTime = ({ waiting }: Crew, { clock }: SlotsDeps): Waiting | null => {
  const inTime = waiting.findIndex(({ arrivedAt }) => clock() - arrivedAt < SHARED_MS_MAX);
  for (const late of waiting.splice(0, inTime === -1 ? waiting.length : inTime)) putOff(late, clock());
  return waiting[0] ?? null;
};

const putOff = ({ candidate, answer }: Waiting, nowMs: number): void => answer(heldBackFor({ ...candidate, nowMs }));

const ask = async (crew: Crew, first: Waiting, deps: SlotsDeps): Promise<void> => {
  const { waiting } = crew;
  /** While it asks, the first attempt may have got a slot that was in use. Then nothing is made: nobody would hear of it. */
  const answerFirst = (tried: () => Tried | Promise<Tried>): void => {
    if (waiting[0] === first) waiting.shift()?.answer(tried());
  };
  try {
    const place = { ...first.place, seen: newerOf(first.place.seen, crew.seen) };
    const wanted = waiting.length;
    const asked = await deps.health.enter(place, { ...first.candidate, wanted });
    if (asked.kind === 'heldBack') {
      if (asked.reason !== 'busy') return answerFirst(() => asked);
      if (crew.slotCount > 0) crew.isRefused = true;
      else {
        answerFirst(() => asked);
        for (const one of waiting.splice(0)) putOff(one, deps.clock());
      }
      return;
    }
    crew.seen = asked.seen;
    crew.slotCount += asked.count;
    for (let slot = 0; slot < asked.count; slot += 1) void useSlot(crew, asked, deps);
    crew.isRefused = asked.count < wanted;
  } catch (error) {
    answerFirst(() => Promise.reject(error));
  }
};

const newerOf = (read: SeenHealth, written: SeenHealth | null): SeenHealth =>
  written !== null && written.revision > read.revision ? written : read;

/** Makes attempts in one slot, one after the other while they succeed, and leaves it. */
const useSlot = async (crew: Crew, entry: Entry, deps: SlotsDeps): Promise<void> => {
  const enteredAt = deps.clock();
  const slot = { holder: entry.holder, successesBefore: 0 };
  let current = crew.waiting.shift();
  if (current === undefined) void leave(crew, entry, { ...slot, result: null, tookMs: 0 }, deps).catch(() => undefined);
  while (current !== undefined) {
    const beganAt = deps.clock();
    const { answer, candidate } = current;
    const result = await current.attempt().catch((error: unknown) => {
      answer(Promise.reject(error));
      return null;
    });
    if (result === null) return abandon(crew, deps);
    const tookMs = deps.clock() - beganAt;
    const goesOn = result === 'succeeded' && passesOn(entry, candidate, { ...deps, heldMs: deps.clock() - enteredAt });
    const next = goesOn ? nextInTime(crew, deps) : null;
    if (next === null) {
      const left = leave(crew, entry, { ...slot, result, tookMs }, deps);
      return answer(left.then((health) => ({ kind: 'attempted', health })));
    }
    answer({ kind: 'attempted', health: null });
    slot.successesBefore += 1;
    current = crew.waiting.shift();
  }
};

/**
 * A slot does not pass on when the endpoint has a rate limit or an open circuit: each attempt must then be counted by
 * a write.
 */
const passesOn = (
  { seen }: Entry,
  { requestsPerSecondMax }: Candidate,
  { heldMs, slotsMax = SLOTS_MAX }: Pick<SlotsDeps, 'slotsMax'> & { readonly heldMs: number },
): boolean =>
  requestsPerSecondMax === null &&
  seen.circuit === null &&
  heldMs < (seen.slotLimit < slotsMax ? SHARED_MS_WHILE_GROWING : SHARED_MS_MAX);

/** After a fault the slot stays taken until its lease ends, as after the death of a worker. Others go on. */
const abandon = (crew: Crew, deps: SlotsDeps): void => {
  crew.slotCount -= 1;
  crew.isRefused = false;
  void staff(crew, deps);
};

/** Slots that are left while others are just being left go together, in the next write. */
const leave = (crew: Crew, entry: Entry, slot: SlotLeft, deps: SlotsDeps): Promise<SeenHealth> => {
  crew.leaving.push(slot);
  crew.nextLeave ??= crew.lastLeave.then(() => writeLeft(crew, entry, deps));
  return crew.nextLeave;
};

const writeLeft = (crew: Crew, entry: Entry, deps: SlotsDeps): Promise<SeenHealth> => {
  const slots = crew.leaving;
  [crew.leaving, crew.nextLeave] = [[], null];
  const writing = deps.health.leave(crew.endpointGuid, crew.seen ?? entry.seen, slots);
  const settle = (health: SeenHealth | null): void => {
    crew.seen = health ?? crew.seen;
    crew.slotCount -= slots.length;
    crew.isRefused = false;
    void staff(crew, deps);
  };
  crew.lastLeave = writing.then(settle, () => settle(null));
  return writing;
};
