import { MINUTE_MS, SECOND_MS } from '../../lib/domain/kernel/time.ts';
import { RIGHT_ANSWER } from '../simulation/bank.ts';
import type { Scheduler } from '../simulation/scheduler.ts';
import type { Household, Resident } from './city.ts';
import { CALL_FAULTS } from './day-faults.ts';
import type { Dice } from './dice.ts';
import type { Evidence } from './evidence.ts';
import type { LedgerView } from './ledger-view.ts';
import type { Call, Headers, Service } from './service.ts';

interface PeopleDeps {
  readonly timeline: Scheduler;
  readonly service: Service;
  readonly evidence: Evidence;
  readonly view: LedgerView;
  readonly dice: Dice;
}

/** A session lives so long after its last call, and at most a minute more. */
const SESSION_MS = 30 * MINUTE_MS;
const SESSION_MS_MAX = 31 * MINUTE_MS;
const UNAUTHORIZED = 401;
const OK = 200;
const NOT_FOUND = 404;
/** Nobody waits longer for a job; its end is P9's. */
const LOOKS_MAX = 200;

/** What a person does besides reading. By the number of the visit and not by dice, so that each is seen in ten visits. */
interface Habits {
  readonly pries: boolean;
  readonly leaving: 'open' | 'signed out' | 'closed';
}

export const habitsOf = (visit: number): Habits => ({
  pries: visit % 5 === 0,
  leaving: visit % 10 === 1 ? 'open' : visit % 5 === 2 ? 'signed out' : 'closed',
});

/** What the users of the city do with their apps. */
export const createPeople = ({ timeline, service, evidence, view, dice }: PeopleDeps) => {
  const { sleep } = timeline;
  const call = service.insisting(CALL_FAULTS);
  const once = service.callOnce(CALL_FAULTS);

  const openSession = (token: string): ReturnType<Call> =>
    once('POST', '/sessions', { 'MD-API-TOKEN': token }, { session: { skip_aggregation: true } });

  /** A token opens one session. When the answer is lost, a new token is asked for. */
  const signIn = async ({ user, apiKey }: Household): Promise<Headers> => {
    for (;;) {
      const issued = await call('GET', `/users/${user.externalGuid}/api_token`, { 'MD-API-KEY': apiKey });
      const token: string = issued.json.api_token.token;
      const opened = await Promise.all([openSession(token), ...(dice.chance(0.2) ? [openSession(token)] : [])]);
      const good = opened.filter(({ status }) => status === OK);
      evidence.look('P4', good.length <= 1, () => `${user.guid} has two sessions of one token`);
      const [first] = good;
      if (first === undefined) continue;
      const session = { 'MD-SESSION-TOKEN': String(first.json.session.token) };
      const { status } = await call('GET', '/user', session);
      evidence.look('P2', status === OK, () => `a new session of ${user.guid} was answered ${status}`);
      return session;
    }
  };

  const answerQuestions = async (resident: Resident, session: Headers): Promise<void> => {
    const { guid } = resident.member;
    const asked = await call('GET', `/members/${guid}/challenges`, session);
    const value = resident.script.answers === 'right' ? RIGHT_ANSWER : 'wrong';
    const challenges = (asked.json.challenges ?? []).map((one: { guid: string }) => ({ guid: one.guid, value }));
    // Another caller, or the end of its time, may have come first.
    if (challenges.length > 0) await call('PUT', `/members/${guid}/resume`, session, { challenges });
  };

  const refresh = async (resident: Resident, session: Headers): Promise<void> => {
    const { guid } = resident.member;
    const press = (): ReturnType<Call> => call('GET', `/members/${guid}/refresh`, session);
    const pressed = await Promise.all([press(), ...(dice.chance(0.3) ? [press()] : [])]);
    for (const { headers, status } of pressed) {
      evidence.look('P7', status !== OK || typeof headers['Tributary-Refresh'] === 'string', () => `${guid}: no word`);
    }
    for (let looks = 0; looks < LOOKS_MAX; looks += 1) {
      await sleep((3 + dice.fraction() * 10) * SECOND_MS);
      const { json } = await call('GET', `/members/${guid}`, session);
      const status: string = json.member.connection_status;
      evidence.look('P17', typeof status === 'string' && status !== '', () => `${guid} has no status`);
      if (json.member.is_being_aggregated !== true) return;
      if (status === 'CHALLENGED' && resident.script.answers !== 'never') await answerQuestions(resident, session);
    }
  };

  const leaveOpen = async ({ user }: Household, session: Headers): Promise<void> => {
    await sleep(SESSION_MS - 10 * SECOND_MS);
    const late = await call('GET', '/user', session);
    evidence.look('P1', late.status === OK, () => `a session of ${user.guid} ended early`);
    await sleep(SESSION_MS_MAX + MINUTE_MS);
    const over = await call('GET', '/user', session);
    evidence.look('P1', over.status === UNAUTHORIZED, () => `a session of ${user.guid} never ended`);
  };

  const signOut = async ({ user, apiKey }: Household, session: Headers): Promise<void> => {
    const { status } = await call('DELETE', `/users/${user.externalGuid}/sessions`, { 'MD-API-KEY': apiKey });
    if (status >= 300) return;
    const after = await call('GET', '/user', session);
    evidence.look('P5', after.status === UNAUTHORIZED, () => `an ended session of ${user.guid} goes on`);
  };

  const pry = async (stranger: Resident, session: Headers): Promise<void> => {
    const { guid } = stranger.member;
    const foreign = await call('GET', `/members/${guid}`, session);
    const absent = await call('GET', '/members/MBR-00000000-0000-4000-8000-000000000000', session);
    const isSame = foreign.status === NOT_FOUND && foreign.text === absent.text;
    evidence.look('P37', isSame, () => `a member of others was answered ${foreign.status}`);
  };

  return {
    /** Somebody opens the app, perhaps asks for new data, and reads. `stranger` is somebody else's member. */
    visit: async (household: Household, stranger: Resident, { pries, leaving }: Habits): Promise<void> => {
      const session = await signIn(household);
      for (const resident of household.residents) if (dice.chance(0.6)) await refresh(resident, session);
      await view.read(call, session, household.residents);
      if (pries) await pry(stranger, session);
      if (leaving === 'open') await leaveOpen(household, session);
      if (leaving === 'signed out') await signOut(household, session);
    },
    /** The same without a wish, for the end of the day. */
    readAll: async (household: Household) => view.read(call, await signIn(household), household.residents),
  };
};
