import { expect } from 'vitest';
import {
  CONNECTION_SENTENCES,
  PARTLY_CONNECTED_SENTENCE,
  TRANSITION_SENTENCES,
} from '../../../../lib/domain/jobs/connection-sentences.ts';
import { SECOND_MS } from '../../../../lib/domain/kernel/time.ts';
import type { ConnectionStatus } from '../../../../lib/domain/members/connection-status.ts';
import type { Alteration } from '../altered-upstream.ts';
import { everyType } from '../books.ts';
import type { Check } from '../check.ts';
import type { CallKind, ConformanceSubject } from '../fake.ts';
import { FAULTS, type Fault, type FaultName, RETRY_AFTER_SECONDS } from '../faults.ts';
import { inWorld } from '../in-world.ts';
import { matchesKind } from '../matches-kind.ts';
import type { ConformanceWorld } from '../world.ts';
import { answersGoWrong, asks, showNoQuestion } from './answers.ts';

/** Of a call that would otherwise last as long as its manifest allows. */
const SHORT_CALL_SECONDS = 0.15;
const SHORT_BODY_BYTES = 262_144;

/** On a busy machine a short call may be over before it has reached the upstream. It is then tried with more time. */
const MORE_TIME = [1, 6, 36] as const;

/** How the calls of a kind are altered for a fault. `simplefin-slow.long.test.ts` waits for the limits of a manifest. */
const alteredFor = ({ matches }: Pick<CallKind, 'matches'>, fault: Fault, times = 1): Alteration => ({
  matches,
  ...(fault.isSlow && { callSeconds: SHORT_CALL_SECONDS * times }),
  ...(fault.hasLongBody && { bodyBytes: SHORT_BODY_BYTES }),
  ...(fault.play === 'tls' && { speaksTls: true }),
});

/** What calls of the kind need of a world. */
export const optionsFor = (subject: ConformanceSubject, kind: CallKind) => ({
  book: everyType(subject),
  isChallenged: kind.isAnswer ?? false,
});

export const faults: Check = {
  id: 'K1',
  protects:
    'P17: whatever an upstream answers, the member shows a status and a sentence that say what to do; no step throws',
  tests: [
    {
      name: 'every call of a job is of a kind that the tests name, so that every fault is tried at it',
      run: (subject) => namesEveryCall(subject),
    },
    ...(Object.keys(FAULTS) as FaultName[]).map((name) => ({
      name: `${name}, at every call, ends in the status and sentence that are set for it`,
      run: async (subject: ConformanceSubject) => {
        await Promise.all(Object.entries(subject.calls).map(([call, kind]) => faultAt(subject, call, kind, name)));
        await consentFault(subject, FAULTS[name]);
      },
    })),
    {
      name: 'a wrong answer ends in REJECTED, one that is lost with its worker in no error, and only a connector that passes answers on asks',
      run: (subject) => (asks(subject) ? answersGoWrong(subject) : showNoQuestion(subject)),
    },
  ],
};

const namesEveryCall = async (subject: ConformanceSubject): Promise<void> => {
  const kinds = Object.values(subject.calls);
  const jobs = new Set(kinds.map(({ job }) => job));
  for (const isChallenged of new Set(kinds.map(({ isAnswer }) => isAnswer ?? false))) {
    await inWorld(subject, { book: everyType(subject), isChallenged }, async (world) => {
      for (const job of jobs) await world.refresh(job);
      const unnamed = world.front.calls.filter((call) => !kinds.some((kind) => matchesKind(kind, call)));
      const told = unnamed.map(({ method, path }) => `${method} ${path}`);
      expect(told, 'calls that no kind in `calls` names').toEqual([]);
    });
  }
};

export const noCallOf = (call: string): string =>
  `no call of the kind \`${call}\` was made: look at its \`matches\`, \`job\` and \`isAnswer\`, and at what the fake answers before it`;

const faultAt = async (subject: ConformanceSubject, call: string, kind: CallKind, name: FaultName): Promise<void> => {
  const fault: Fault = FAULTS[name];
  const wasPlayed = await afterFault(subject, kind, fault, async (world) => {
    const member = await world.poll.read();
    expect([call, name, member.connectionStatus]).toEqual([call, name, expectedAfter(kind, name)]);
    const { connectionStatusMessage: sentence } = member;
    expect([call, name, sentence, isKnownSentence(sentence, subject, expectedAfter(kind, name))]).toEqual([
      call,
      name,
      sentence,
      true,
    ]);
    // Where a part is missing, the member says so.
    if (kind.loses === 'part') expect(sentence).not.toBe(CONNECTION_SENTENCES.CONNECTED);
    if (name === '429 with Retry-After' && (kind.loses ?? 'job') === 'job') {
      expect(member.upstreamBusyUntil).toBe(world.poll.clock() + RETRY_AFTER_SECONDS * SECOND_MS);
    }
  });
  expect(wasPlayed, noCallOf(call)).toBe(true);
};

/**
 * Runs a job whose calls of the kind go wrong, and looks at what it left. False where no such call reached the upstream, so
 * that there was nothing to look at. A call that speaks TLS never arrives, and is looked at all the same.
 */
export const afterFault = async (
  subject: ConformanceSubject,
  kind: CallKind,
  fault: Fault,
  look: (world: ConformanceWorld) => Promise<void>,
): Promise<boolean> => {
  for (const times of fault.isSlow ? MORE_TIME : [1]) {
    let wasPlayed = fault.play === 'tls';
    const options = { ...optionsFor(subject, kind), altered: alteredFor(kind, fault, times) };
    await inWorld(subject, options, async (world) => {
      const played = playing(world, kind, slower(fault.play, times));
      await world.refresh(kind.job);
      wasPlayed ||= played() > 0;
      if (wasPlayed) await look(world);
    });
    if (wasPlayed) return true;
  }
  return false;
};

/** An answer that takes longer in the same measure as its call, so that it never ends in time. */
const slower = (play: Fault['play'], times: number): Fault['play'] =>
  play !== 'tls' && play.kind === 'drip' ? { ...play, everyMs: play.everyMs * times } : play;

/** Plays the fault at every call of the kind; says how often that was. */
const playing = (world: ConformanceWorld, kind: CallKind, play: Fault['play']): (() => number) => {
  let played = 0;
  world.front.playOf = (call) => {
    if (play === 'tls' || !matchesKind(kind, call)) return null;
    played += 1;
    return play;
  };
  return () => played;
};

const expectedAfter = ({ shows, loses = 'job' }: CallKind, name: FaultName): ConnectionStatus =>
  shows?.[name] ?? (loses === 'job' ? FAULTS[name].shows : 'CONNECTED');

/** Whether the member shows a sentence that is set for the status, or one of the connector's own. */
const isKnownSentence = (
  sentence: string | null,
  { manifest }: ConformanceSubject,
  status: ConnectionStatus,
): boolean => {
  const known = [CONNECTION_SENTENCES[status], PARTLY_CONNECTED_SENTENCE, ...Object.values(TRANSITION_SENTENCES)];
  const parts = Object.values(manifest.sentences).map((one) => one?.split('{institution}') ?? ['\0']);
  return (
    sentence !== null && (known.includes(sentence) || parts.some((all) => all.every((part) => sentence.includes(part))))
  );
};

/** The exchange of a consent, which is no step of a job: it fails as a value. */
const consentFault = async (subject: ConformanceSubject, fault: Fault): Promise<void> => {
  await inWorld(subject, { altered: alteredFor({ matches: /./ }, fault) }, async (world) => {
    const exchange = await completeConsent(subject, world, () => (fault.play === 'tls' ? null : fault.play));
    if (exchange !== null) expect(exchange.kind).toBe('failed');
  });
};

/** Null for a connector without consents. */
export const completeConsent = async (
  { manifest }: ConformanceSubject,
  world: ConformanceWorld,
  playOf: ConformanceWorld['front']['playOf'],
) => {
  const { consent } = world.fake;
  if (consent === null) return null;
  const back = await consent();
  world.front.playOf = playOf;
  return world.callConnector(async (connector, context) => {
    if (connector.completeConsent === undefined) throw new Error(`${manifest.name} completes no consents`);
    return connector.completeConsent(context, back);
  });
};
