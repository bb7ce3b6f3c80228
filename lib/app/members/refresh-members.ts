import { startEach } from '../../domain/jobs/bulk-start.ts';
import type { RefreshVerdict } from '../../domain/jobs/throttle.ts';
import { hasPfm } from '../../domain/members/use-case.ts';
import type { User } from '../../domain/users/user.ts';
import type { MemberStore } from '../../store/members/member-store.ts';
import type { ClientStore } from '../../store/users/client-store.ts';
import type { Adapters } from '../adapters.ts';
import type { JobDeps } from '../jobs/job-deps.ts';
import { startJob } from '../jobs/start-job.ts';

export interface MemberRefreshDeps extends Pick<Adapters, 'clock' | 'log'> {
  readonly members: Pick<MemberStore, 'list'>;
  readonly clients: Pick<ClientStore, 'read'>;
  readonly jobs: JobDeps;
}

/** Both parts of the data, as a refresh fetches them when it is not told otherwise. */
const EVERYTHING = { includeTransactions: true, includeHoldings: true } as const;

/**
 * Starts a job for each member of the user, as opening a session does, and answers what became of each. Members without PFM are
 * passed over. A start that fails is logged and fails nothing else: the app can refresh by itself.
 */
export const createMemberRefresh =
  ({ members, clients, jobs, log, clock }: MemberRefreshDeps) =>
  async (user: User): Promise<readonly RefreshVerdict[]> => {
    try {
      const [all, client] = await Promise.all([members.list(user.guid), clients.read(user.clientGuid)]);
      if (!client) return [];
      const starts = await startEach(
        all.filter(({ useCases }) => hasPfm(useCases)),
        (member) => startJob(jobs, member, { origin: 'SESSION', options: EVERYTHING }, client),
        clock,
      );
      for (const start of starts) if (start.kind === 'failed') log.error('REFRESH_FAILED', start.error);
      const left = starts.filter(({ kind }) => kind === 'left').length;
      if (left > 0) log.warn('REFRESH_LEFT', { members: left });
      return starts.flatMap((start) =>
        start.kind === 'asked' && start.outcome.kind !== 'gone' ? [start.outcome] : [],
      );
    } catch (error) {
      log.error('REFRESH_FAILED', error);
      return [];
    }
  };
