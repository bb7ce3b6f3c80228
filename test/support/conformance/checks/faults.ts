import { expect } from 'vitest';
import {
  CONNECTION_SENTENCES,
  PARTLY_CONNECTED_SENTENCE,
  TRANSITION_SENTENCES,
} from '../../../../lib/domain/jobs/sentences.ts';
import { SECOND_MS } from '../../../../lib/domain/kernel/time.ts';
import type { ConnectionStatus } from '../../../../lib/domain/members/connection-status.ts';
import { isLong } from '../../runs.ts';
import type { Alteration } from '../altered-upstream.ts';
import { everyType } from '../books.ts';
import type { Check } from '../check.ts';
import type { CallKind, ConformanceSubject } from '../fake.ts';
import { FAULTS, type Fault, type FaultName, RETRY_AFTER_SECONDS } from '../faults.ts';
import { inWorld } from '../in-world.ts';
import type { ConformanceWorld } from '../world.ts';

/** Of a call that would otherwise last as long as its manifest allows. */
const SHORT_CALL_SECONDS = 0.15;
const SHORT_BODY_BYTES = 262_144;

/** How the calls of a kind are altered for a fault. The long tests wait for the limits of the manifest. */
export const alteredFor = ({ matches }: Pick<CallKind, 'matches'>, fault: Fault): Alteration => ({
  matches,
  ...(fault.isSlow && !isLong && { callSeconds: SHORT_CALL_SECONDS }),
  ...(fault.hasLongBody && !isLong && { bodyBytes: SHORT_BODY_BYTES }),
  ...(fault.play === 'tls' && { speaksTls: true }),
});

export const matchesKind = (
  { matches }: CallKind,
  { method, path }: { readonly method: string; readonly path: string },
) => matches.test(`${method} ${path}`);

/** What calls of the kind need of a world. */
export const optionsFor = (subject: ConformanceSubject, kind: CallKind) => ({
  book: everyType(subject),
  isChallenged: kind.isAnswer ?? false,
});

export const faults: Check = {
  id: 'K1',
  protects:
    'P17: whatever an upstream answers, the member shows a status and a sentence that say what to do; no step throws',
  tests: (Object.keys(FAULTS) as FaultName[]).map((name) => ({
    name: `${name}, at every call, ends in the status and sentence that are set for it`,
    run: async (subject) => {
      await Promise.all(Object.entries(subject.calls).map(([call, kind]) => faultAt(subject, call, kind, name)));
      await consentFault(subject, FAULTS[name]);
    },
  })),
};

const faultAt = async (subject: ConformanceSubject, call: string, kind: CallKind, name: FaultName): Promise<void> => {
  const fault: Fault = FAULTS[name];
  const options = { ...optionsFor(subject, kind), altered: alteredFor(kind, fault) };
  await inWorld(subject, options, async (world) => {
    const played = playing(world, kind, fault);
    await world.refresh(kind.job);
    expect([call, name, played() > 0 || fault.play === 'tls']).toEqual([call, name, true]);
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
};

/** Plays the fault at every call of the kind; says how often that was. A call that speaks TLS never arrives. */
export const playing = (world: ConformanceWorld, kind: CallKind, { play }: Fault): (() => number) => {
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
