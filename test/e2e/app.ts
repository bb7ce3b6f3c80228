import type { LocalHost } from '../../infra/local/host/start-local-host.ts';
import { SANDBOX_INSTITUTIONS } from '../../lib/connectors/sandbox/institutions.ts';
import { type ApiClient, createApiClient, type Session } from '../support/api/calls-by-path.ts';

/** A partner with one of its users, seen from outside: everything goes over HTTP. */
export interface App {
  readonly api: ApiClient;
  readonly session: Session;
  readonly userId: string;
  readonly userGuid: string;
  readonly apiToken: string;
}

export interface MemberBody {
  readonly guid: string;
  readonly is_being_aggregated: boolean;
  readonly connection_status: string | null;
  readonly most_recent_job_guid: string | null;
  readonly aggregated_at: string | null;
  readonly successfully_aggregated_at: string | null;
}

export const PASSWORD = 'correct horse battery staple';

let userCount = 0;
const nextUserId = (): string => {
  userCount += 1;
  return `e2e-${userCount}`;
};

/** A new user with an open session. */
export const newApp = async (
  host: LocalHost,
  api: ApiClient = createApiClient(host.url, host.apiKey),
  userId = nextUserId(),
): Promise<App> => {
  const { user } = await api.partner<{ user: { guid: string } }>('POST', '/users', { user: { id: userId } });
  const apiToken = await apiTokenOf(api, userId);
  return { api, session: await api.openSession(apiToken), userId, userGuid: user.guid, apiToken };
};

/** The same user in a new session, which refreshes nothing. */
export const comeBack = async (app: App): Promise<App> => {
  const apiToken = await apiTokenOf(app.api, app.userId);
  return { ...app, apiToken, session: await app.api.openSession(apiToken, { session: { skip_aggregation: true } }) };
};

export const apiTokenOf = async (api: ApiClient, userId: string): Promise<string> => {
  const answer = await api.partner<{ api_token: { token: string } }>('GET', `/users/${userId}/api_token`);
  return answer.api_token.token;
};

/** Fields of the sandbox bank's login form, filled in. */
export const credentialsFor = (login: string, password = PASSWORD) => {
  const [bank] = SANDBOX_INSTITUTIONS;
  if (bank?.login.kind !== 'form') throw new Error('There is no sandbox bank with a login form');
  const values: Readonly<Record<string, string>> = { LOGIN: login, PASSWORD: password };
  return {
    institution_guid: bank.institution.guid,
    credentials: bank.login.fields.map(({ guid, fieldName }) => ({ guid, value: values[fieldName] ?? '' })),
  };
};

/** Without background aggregation, which tests that move the clock by days would meet. */
export const connect = async (
  { session }: App,
  login: string,
  options: {
    readonly password?: string;
    readonly skip_aggregation?: boolean;
    readonly external_guid?: string;
    readonly background_aggregation_is_disabled?: boolean;
  } = {},
): Promise<string> => {
  const { password, ...rest } = options;
  const { member } = await session<{ member: MemberBody }>('POST', '/members', {
    member: { ...credentialsFor(login, password), background_aggregation_is_disabled: true, ...rest },
  });
  return member.guid;
};

export const readMember = async ({ session }: App, guid: string): Promise<MemberBody> =>
  (await session<{ member: MemberBody }>('GET', `/members/${guid}`)).member;

/** Lets time pass until the member's job has ended or waits for an answer. */
export const settle = async (host: LocalHost, app: App, guid: string): Promise<MemberBody> => {
  for (let step = 0; step < 40; step += 1) {
    const member = await readMember(app, guid);
    if (!member.is_being_aggregated || member.connection_status === 'CHALLENGED') return member;
    await host.advance(30);
  }
  throw new Error(`${guid} is still being aggregated`);
};

/** Faults that the host shows from now on. */
export const setFaults = (host: LocalHost, faults: object): Promise<Response> =>
  fetch(`${host.url}/_local/faults`, {
    method: 'POST',
    headers: { 'tributary-local': '1' },
    body: JSON.stringify(faults),
  });
