import { createClient } from '@tributary-data/tributary/client';
import { inject } from 'vitest';
import { SANDBOX_INSTITUTIONS } from '../../lib/connectors/sandbox/institutions.ts';
import { type ApiClient, createApiClient, type Session } from '../support/api/calls-by-path.ts';

/** Of this file: no other one runs in this process at the same time. */
const worldOfFile = () => {
  const found = inject('worlds')[Number(process.env.VITEST_POOL_ID) - 1];
  if (found === undefined) throw new Error(`No service was started for process ${process.env.VITEST_POOL_ID}`);
  return found;
};
export const world = worldOfFile();
export const api: ApiClient = createApiClient(world.url, world.apiKey);

/** A user of the partner, with a session of an app beside those of the widgets. */
export interface User {
  readonly id: string;
  readonly guid: string;
  readonly session: Session;
}

export interface MemberBody {
  readonly guid: string;
  readonly name: string;
  readonly connection_status: string | null;
  readonly connection_status_message: string;
  readonly is_being_aggregated: boolean;
  readonly most_recent_job_guid: string | null;
  readonly background_aggregation_is_disabled: boolean;
  readonly use_cases: readonly string[] | null;
}

let count = 0;

export const newUser = async (): Promise<User> => {
  count += 1;
  const id = `browser-${process.pid}-${Date.now()}-${count}`;
  const { user } = await api.partner<{ user: { guid: string } }>('POST', '/users', { user: { id } });
  return { id, guid: user.guid, session: await sessionOf(id) };
};

/** A new session of an app; it starts no refresh. */
export const sessionOf = async (id: string): Promise<Session> => {
  const { api_token } = await api.partner<{ api_token: { token: string } }>('GET', `/users/${id}/api_token`);
  return api.openSession(api_token.token, { session: { skip_aggregation: true } });
};

/** The address of a widget, as the partner's server asks for it. */
export const addressOf = async ({ id }: Pick<User, 'id'>, options: object = {}, language?: string): Promise<string> => {
  const client = createClient({ baseUrl: world.url, apiKey: world.apiKey });
  const headers = {
    accept: 'application/vnd.mx.sso.v3+json',
    ...(language !== undefined && { 'accept-language': language }),
  };
  const body = { url: { type: 'connect_widget', ...options } as const };
  return (await client.getWidgetUrlWithOptions({ id, body }, { headers })).url.url;
};

const local = (path: string, body: object): Promise<Response> =>
  fetch(`${world.url}/_local/${path}`, {
    method: 'POST',
    headers: { 'tributary-local': '1' },
    body: JSON.stringify(body),
  });

/** Moves the clock of the service. */
export const advance = async (seconds: number): Promise<void> => {
  const answer = await local('clock', { advance_seconds: seconds });
  if (!answer.ok) throw new Error(`The clock did not move: ${await answer.text()}`);
};

export const setFaults = (faults: object): Promise<Response> => local('faults', faults);

/** All that the functions have logged so far, as text. */
export const log = async (): Promise<string> => (await fetch(`${world.partnerUrl}/log`)).text();

/** Settings of the partner's client; what is not named stays. */
export const setClient = (settings: object): Promise<unknown> => api.partner('PUT', '/client', { client: settings });

const bankWithForm = () => {
  const [bank] = SANDBOX_INSTITUTIONS;
  if (bank?.login.kind !== 'form') throw new Error('There is no sandbox bank with a login form');
  return { guid: bank.institution.guid, fields: bank.login.fields };
};
export const BANK = bankWithForm();
export const BANK_NAME = 'Tributary Sandbox Bank';

export const credentialsFor = (login: string, password: string) => {
  const values: Readonly<Record<string, string>> = { LOGIN: login, PASSWORD: password };
  return BANK.fields.map(({ guid, fieldName }) => ({ guid, value: values[fieldName] ?? '' }));
};

/** A member that an app made without the widget, when its job has ended or asks something. */
export const connectByApi = async (
  { session }: User,
  login: string,
  password = 'a good password',
  fields: object = {},
): Promise<MemberBody> => {
  const { member } = await session<{ member: MemberBody }>('POST', '/members', {
    member: {
      institution_guid: BANK.guid,
      credentials: credentialsFor(login, password),
      background_aggregation_is_disabled: true,
      ...fields,
    },
  });
  return settled(session, member.guid);
};

const SETTLE_STEPS_MAX = 40;

/** The member when its job has ended or asks something. */
export const settled = async (session: Session, guid: string): Promise<MemberBody> => {
  for (let step = 0; step < SETTLE_STEPS_MAX; step += 1) {
    const { member } = await session<{ member: MemberBody }>('GET', `/members/${guid}`);
    if (!member.is_being_aggregated || member.connection_status === 'CHALLENGED') return member;
    await advance(10);
  }
  throw new Error(`${guid} is still being aggregated`);
};

export const membersOf = async ({ session }: User): Promise<readonly MemberBody[]> =>
  (await session<{ members: readonly MemberBody[] }>('GET', '/members')).members;
