import { type PollDeps, poll } from '../../../functions/poll/work.ts';
import type { Adapters } from '../../../lib/app/adapters.ts';
import { createFeedStaging } from '../../../lib/app/ledger/stage-feed.ts';
import type { Connector } from '../../../lib/connectors/kit/connector.ts';
import type { ConnectorManifest } from '../../../lib/connectors/kit/manifest.ts';
import type { PollMessage } from '../../../lib/contract/jobs/messages.ts';
import { FULL_OPTIONS } from '../../../lib/domain/jobs/begin.ts';
import { dataKeyOwnerOf } from '../../../lib/domain/kernel/cipher.ts';
import type { Ids } from '../../../lib/domain/kernel/ids.ts';
import { SECOND_MS } from '../../../lib/domain/kernel/time.ts';
import type { Job, JobOptions, JobOrigin } from '../../../lib/domain/members/job-record.ts';
import type { Member } from '../../../lib/domain/members/member.ts';
import type { Client } from '../../../lib/domain/users/client.ts';
import { createJobHistory } from '../../../lib/store/jobs/job-history.ts';
import { sealAnswers } from '../../../lib/store/members/challenge-answers.ts';
import { credentialsPut } from '../../../lib/store/members/credential-writes.ts';
import { createMemberStore } from '../../../lib/store/members/member-store.ts';
import type { Table } from '../../../lib/store/table/table-client.ts';
import { testAdapters } from '../adapters/adapters.ts';
import { testIds } from '../adapters/ids.ts';
import { type RecordingLog, recordingLog } from '../adapters/log.ts';
import { TEST_CLIENT } from '../api/clients.ts';
import { asItComes } from '../ledger/feed.ts';
import { budgetOf, offered } from '../upstreams/connectors.ts';
import { type JobWorld, jobWorld } from './jobs.ts';
import { pollDepsOver } from './poll-deps.ts';

export interface PollWorld extends JobWorld {
  readonly log: RecordingLog;
  readonly deps: PollDeps;
  readonly step: (message: PollMessage) => Promise<void>;
  readonly setCredentials: (login: string, password: string) => Promise<void>;
  readonly start: (options?: JobOptions, origin?: JobOrigin) => Promise<void>;
  /** Works off every message in turn, letting its delay pass first, until none is left. The delays, in seconds. */
  readonly run: () => Promise<readonly number[]>;
  /** Starts a job and runs it. */
  readonly aggregate: (options?: JobOptions) => Promise<readonly number[]>;
  readonly answer: (...values: readonly string[]) => Promise<void>;
  /** Oldest first. */
  readonly jobsOf: () => Promise<readonly Job[]>;
}

export interface PollSettings extends Partial<ConnectorManifest> {
  readonly backgroundIntervalHours?: number;
  readonly ids?: Ids;
}

/** One member, its job store and the poll step over one connector. */
export const pollWorld = async (
  table: Table,
  connectorOf: (world: JobWorld) => Connector,
  fields: Partial<Member> = {},
  { backgroundIntervalHours = 0, ids = testIds(), ...manifest }: PollSettings = {},
): Promise<PollWorld> => {
  const world = await jobWorld(table, fields, {
    backgroundIntervalHours,
    budgetRuleOf: budgetOf(manifest.budget),
    ids,
  });
  const { clock, jobs, member } = world;
  const { place, client, dataKey } = ownersOf(member);
  const log = recordingLog();
  const adapters = testAdapters({ ...world, backgroundIntervalHours, log, isConnectorOff: () => false });
  const deps = pollDepsOf(adapters, connectorOf(world), member, manifest);
  const step = (message: PollMessage): Promise<void> => poll(message, deps, log);
  const start: PollWorld['start'] = async (options = FULL_OPTIONS, origin = 'CREDENTIALS_UPDATED') => {
    const outcome = await jobs.startJob(await world.read(), { origin, options }, client);
    if (outcome.kind !== 'started') throw new Error(`not started but ${outcome.kind}`);
  };
  const run: PollWorld['run'] = async () => {
    const delays: number[] = [];
    await world.pollQueue.workOff(async (message, delaySeconds) => {
      delays.push(delaySeconds);
      clock.advance(delaySeconds * SECOND_MS);
      await step(message);
    });
    return delays;
  };
  const history = createJobHistory({ table, members: createMemberStore({ table, clock }) });
  return {
    ...world,
    log,
    deps,
    step,
    setCredentials: async (login, password) => {
      const sealed = await deps.credentials.seal(place, dataKey, [
        { guid: 'CRD-1', fieldName: 'LOGIN', value: login },
        { guid: 'CRD-2', fieldName: 'PASSWORD', value: password },
      ]);
      await table.writeMany([credentialsPut(sealed)]);
    },
    start,
    run,
    aggregate: async (options) => {
      await start(options);
      return run();
    },
    answer: async (...values) => {
      const current = await world.read();
      const answers = (current.job?.challenges ?? []).map(({ guid, fieldName }, index) => ({
        guid,
        fieldName,
        value: values[index] ?? '',
      }));
      const outcome = await jobs.resumeJob(current, await sealAnswers(deps.cipher, dataKey, place, answers));
      if (outcome.kind !== 'resumed') throw new Error('not resumed');
    },
    jobsOf: async () => (await history.list(await world.read())).toReversed(),
  };
};

const ownersOf = ({ userGuid, guid }: Member) => {
  const client: Client = { ...TEST_CLIENT, useCasesEnabled: true, wrappedDataKey: new Uint8Array([7]) };
  return { client, dataKey: dataKeyOwnerOf(client), place: { userGuid, memberGuid: guid } };
};

const pollDepsOf = (
  adapters: Adapters,
  connector: Connector,
  member: Member,
  manifest: Partial<ConnectorManifest>,
): PollDeps => ({
  ...pollDepsOver(
    adapters,
    async (code) => (code === member.institutionCode ? offered(connector, manifest) : null),
    (ms) => AbortSignal.timeout(ms),
  ),
  clientOf: async () => ownersOf(member).client,
  stageFeed: createFeedStaging({ ...adapters, describerOf: async () => asItComes }),
});
