import { useState } from 'preact/hooks';
import { AccountList } from '../accounts/account-list.tsx';
import type { Answer } from '../answer.ts';
import { type Console, useConsole } from '../console.tsx';
import { Badge, Guid, Shown, When } from '../parts.tsx';
import { usePoll } from '../poll.ts';
import { hrefOf } from '../route.ts';
import type { Challenge, DeadLetters, DueLine, Job, Member, Pagination } from '../wire.ts';
import { ConsentList } from './consent-list.tsx';
import { MemberActions } from './member-actions.tsx';
import { budgetSentence, nextSentence, toneOfStatus } from './member-status.ts';
import { timelineOf } from './timeline.ts';
import { TimelineList } from './timeline-list.tsx';

/** As often as apps may ask for a member whose job runs. */
const SECONDS = 3;
const JOBS_PER_PAGE = 10;

interface Whole {
  readonly member: Member;
  readonly jobs: readonly Job[];
  readonly pagination: Pagination;
  readonly challenges: readonly Challenge[];
  readonly due: DueLine | null;
  readonly deadLetters: readonly DeadLetters[];
}

interface Asked {
  readonly userGuid: string;
  readonly memberGuid: string;
}

const readWhole = async (
  { api, isLocal }: Console,
  { userGuid, memberGuid }: Asked,
  page: number,
): Promise<Answer<Whole>> => {
  const named = { member_guid: memberGuid };
  const read = await api.ofUser(userGuid, ({ readMember }) => readMember(named));
  if (read.kind === 'refused') return read;
  const jobs = await api.ofUser(userGuid, ({ listMemberJobs }) =>
    listMemberJobs({ ...named, page, records_per_page: JOBS_PER_PAGE }),
  );
  if (jobs.kind === 'refused') return jobs;
  const { member } = read.body;
  const isAsked = member.connection_status === 'CHALLENGED';
  const asked = isAsked ? await api.ofUser(userGuid, ({ listMemberChallenges }) => listMemberChallenges(named)) : null;
  const due = isLocal ? await api.local<{ readonly due: readonly DueLine[] }>('GET', '/due') : null;
  const dead = isLocal ? await api.local<{ readonly queues: readonly DeadLetters[] }>('GET', '/dead_letters') : null;
  return {
    kind: 'ok',
    body: {
      ...jobs.body,
      member,
      challenges: asked?.kind === 'ok' ? asked.body.challenges : [],
      due: due?.kind === 'ok' ? (due.body.due.find((line) => line.member_guid === memberGuid) ?? null) : null,
      deadLetters: dead?.kind === 'ok' ? dead.body.queues : [],
    },
  };
};

export const MemberPage = (asked: Asked) => {
  const console = useConsole();
  const [page, setPage] = useState(1);
  const whole = usePoll(`${asked.memberGuid} ${page}`, SECONDS, () => readWhole(console, asked, page));
  return (
    <>
      <p class="crumbs">
        <a href="#/members">Users and members</a> <span aria-hidden="true">/</span>{' '}
        <a href={hrefOf({ kind: 'user', userGuid: asked.userGuid })}>User</a>
      </p>
      <Shown polled={whole}>
        {({ member, jobs, pagination, challenges, due, deadLetters }) => (
          <>
            <Standing member={member} challenges={challenges} due={due} />
            <MemberActions member={member} onDone={whole.again} />
            <h2>Story</h2>
            {member.is_oauth && page === 1 && <ConsentList {...asked} />}
            <TimelineList
              jobs={timelineOf(jobs, deadLetters)}
              page={page}
              pages={pagination.total_pages}
              onPage={setPage}
              member={member}
            />
            {!console.isLocal && (
              <p class="soft">
                Messages that failed each time they were worked on are not shown here. On a stage, its operator finds
                them as <code>docs/runbook.md</code> says under <b>Dead letters</b>.
              </p>
            )}
          </>
        )}
      </Shown>
      <h2>Accounts</h2>
      <AccountList {...asked} />
    </>
  );
};

const Standing = ({ member, challenges, due }: Pick<Whole, 'member' | 'challenges' | 'due'>) => {
  const { isLocal, now } = useConsole();
  const budget = budgetSentence(member.upstream_budget, now());
  return (
    <>
      <div class="title">
        <h1>{member.name}</h1>
        <Badge tone={toneOfStatus(member.connection_status)}>{member.connection_status ?? 'NONE'}</Badge>
      </div>
      <div class="card">
        <p class="lead">{member.connection_status_message}</p>
        {challenges.map(({ guid, label }) => (
          <p key={guid}>
            Open question: <q>{label}</q> Its user answers it in your app, or at a repair address.
          </p>
        ))}
        <dl class="facts">
          <dt>Last success</dt>
          <dd>
            {member.successfully_aggregated_at === null ? 'Never' : <When at={member.successfully_aggregated_at} />}
          </dd>
          {isLocal && (
            <>
              <dt>Next refresh</dt>
              <dd>{nextSentence(member, due, now())}</dd>
            </>
          )}
          {budget !== null && (
            <>
              <dt>Request budget</dt>
              <dd class={member.upstream_budget?.left === 0 ? 'bad-text' : ''}>{budget}</dd>
            </>
          )}
          <dt>Member</dt>
          <dd>
            <Guid>{member.guid}</Guid>
          </dd>
          <dt>Institution</dt>
          <dd>
            {member.institution_code} <Guid>{member.institution_guid}</Guid>
          </dd>
        </dl>
      </div>
    </>
  );
};
