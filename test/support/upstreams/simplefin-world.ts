import type { SimplefinBook } from '../../../infra/local/upstreams/simplefin-book.ts';
import { startSimplefinServer } from '../../../infra/local/upstreams/simplefin-server.ts';
import type { ConnectorSettings } from '../../../lib/connectors/connectors.ts';
import { SIMPLEFIN } from '../../../lib/connectors/simplefin/institution.ts';
import { HOUR_MS } from '../../../lib/domain/kernel/time.ts';
import type { Table } from '../../../lib/store/table/table-client.ts';
import { testIds } from '../adapters/ids.ts';
import { startApiOn, type TestAnswer, type TestCaller } from '../api/api.ts';
import { stopsAtEnd } from '../project/lifetime.ts';
import { createMemoryTable } from '../table/memory-table.ts';
import { bookAccount, bookOf, bookRow } from './simplefin.ts';

type ServerOptions = Omit<Parameters<typeof startSimplefinServer>[0], 'clock' | 'book'>;

interface WorldOptions extends ServerOptions {
  readonly table?: Table;
  readonly book?: SimplefinBook;
  /** Over those that let the connector call the server. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Beside SimpleFIN and the bank. */
  readonly connectors?: ConnectorSettings;
}

/** The whole service over a SimpleFIN server of this machine, for one user who is to connect or has connected. */
export const simplefinWorld = async ({ table, book, settings, connectors, ...options }: WorldOptions = {}) => {
  let clock: () => number = Date.now;
  const server = await startSimplefinServer({
    quota: null,
    ...options,
    clock: () => clock(),
    book: book ?? bookOf(bookAccount({ rows: [bookRow()] })),
  });
  const api = await startApiOn({ table: table ?? createMemoryTable() }, testIds(), {
    simplefin: { allowed_hosts: [server.host], allow_http: true, ...settings },
    ...connectors,
  });
  clock = api.clock;

  /** A new session: none lives as long as tests let pass. */
  const app = (): Promise<TestCaller> => api.signIn('user');
  const credentials = (token: string) => {
    const { login } = SIMPLEFIN;
    if (login.kind !== 'form') throw new Error('no form');
    return login.fields.map(({ guid }) => ({ guid, value: token }));
  };
  const createMember = async (token: string, by?: TestCaller): Promise<TestAnswer> =>
    (by ?? (await app())).call('POST', '/members', {
      member: { institution_guid: SIMPLEFIN.institution.guid, credentials: credentials(token) },
    });
  const giveToken = async (memberGuid: string, token: string): Promise<TestAnswer> =>
    (await app()).call('PUT', `/members/${memberGuid}`, { member: { credentials: credentials(token) } });
  /** Moves a member of another institution here. */
  const moveTo = async (memberGuid: string, token: string): Promise<TestAnswer> =>
    (await app()).call('PUT', `/members/${memberGuid}`, {
      member: { institution_guid: SIMPLEFIN.institution.guid, credentials: credentials(token) },
    });
  /** Connects a new member and runs its first job; the guid of the member. */
  const connect = async (token: string = server.issueToken()): Promise<string> => {
    const created = await createMember(token);
    if (created.status !== 200) throw new Error(created.text);
    await api.settle();
    return created.json.member.guid;
  };
  const get = async (path: string) => (await (await app()).get(path)).json;
  const member = async (guid: string) => (await get(`/members/${guid}`)).member;
  const jobs = async (guid: string) => (await get(`/members/${guid}/jobs?records_per_page=100`)).jobs;
  return {
    server,
    api,
    app,
    createMember,
    giveToken,
    moveTo,
    connect,
    member,
    jobs,
    lastJob: async (guid: string) => (await jobs(guid))[0],
    /** `Tributary-Refresh` of a refresh after so many hours, whose job is run. */
    refresh: async (guid: string, hours = 4): Promise<string> => {
      api.clock.advance(hours * HOUR_MS);
      const answer = await (await app()).get(`/members/${guid}/refresh`);
      await api.settle();
      const verdict = answer.headers['Tributary-Refresh'];
      return typeof verdict === 'string' ? verdict : '';
    },
    accounts: async (guid: string) => (await get(`/members/${guid}/accounts?records_per_page=100`)).accounts,
    rows: async (guid: string) =>
      (await get(`/members/${guid}/transactions?records_per_page=100&from_date=2020-01-01&to_date=2030-01-01`))
        .transactions,
    stop: stopsAtEnd(async () => {
      await api.stop();
      await server.close();
    }),
  };
};

export type SimplefinWorld = Awaited<ReturnType<typeof simplefinWorld>>;
