import { Badge, Empty, Pager, When } from '../parts.tsx';
import { clockOf, stampOf } from '../when.ts';
import type { Member } from '../wire.ts';
import type { TimelineJob } from './timeline.ts';

interface TimelineListProps {
  readonly jobs: readonly TimelineJob[];
  readonly page: number;
  readonly pages: number;
  readonly onPage: (page: number) => void;
  readonly member: Pick<Member, 'is_manual' | 'is_oauth'>;
}

const whyNone = ({ is_manual: isManual, is_oauth: isOauth }: TimelineListProps['member']): string => {
  if (isManual) return 'This member holds accounts that its user keeps by hand, so it has no jobs.';
  return isOauth
    ? 'No job yet. The first one starts when the user has allowed access at the institution.'
    : 'No job yet. A refresh of the member starts one, and its steps appear here.';
};

export const TimelineList = ({ jobs, page, pages, onPage, member }: TimelineListProps) => (
  <>
    {jobs.length === 0 && <Empty>{whyNone(member)}</Empty>}
    <ol class="story">
      {jobs.map((job) => (
        <li key={job.guid} class={`card job ${job.tone}`}>
          <JobTimeline job={job} />
        </li>
      ))}
    </ol>
    <Pager page={page} pages={pages} onPage={onPage} />
  </>
);

const JobTimeline = ({ job }: { readonly job: TimelineJob }) => (
  <article aria-labelledby={job.guid}>
    <div class="title">
      <h3 id={job.guid}>{job.title}</h3>
      <Badge tone={job.tone}>{job.ending}</Badge>
    </div>
    <p class="soft">
      {stampOf(job.startedAt)} UTC, <When at={job.startedAt} />
      {job.took !== null && `, took ${job.took}`}
    </p>
    <ol class="steps" aria-label="Steps">
      {job.steps.map((step, index) => (
        <li key={index} class={step.tone}>
          <span class="at">{step.at === null ? 'next' : clockOf(step.at)}</span>
          <span>{step.text}</span>
        </li>
      ))}
    </ol>
    {job.accounts.length > 0 && (
      <ul class="outcomes" aria-label="Accounts">
        {job.accounts.map((account) => (
          <li key={account.name} class={account.tone}>
            <b>{account.name}</b> <span>{account.text}</span>
          </li>
        ))}
      </ul>
    )}
    {job.notices.map((notice) => (
      <p key={notice}>
        The institution says: <q>{notice}</q>
      </p>
    ))}
    {job.deadLetters > 0 && (
      <p class="failure">
        {job.deadLetters === 1 ? 'A message' : `${job.deadLetters} messages`} of this job ended in a dead-letter queue,
        because the function failed each time. The sweep sends the step again once a minute.
      </p>
    )}
  </article>
);
