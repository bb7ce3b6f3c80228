import type { Tone } from '../tone.ts';
import { spanOf } from '../when.ts';
import type { AccountOutcome, DeadLetters, Job, OAuthState } from '../wire.ts';

/** One line of the timeline of a job. */
export interface TimelineStep {
  /** ISO 8601; null for what has not happened yet. */
  readonly at: string | null;
  readonly text: string;
  readonly tone: Tone;
}

export interface TimelineAccount {
  readonly name: string;
  readonly text: string;
  readonly tone: Tone;
}

export interface TimelineJob {
  readonly guid: string;
  /** What was done and who asked for it. */
  readonly title: string;
  /** How it ended, or how it stands, in a word. */
  readonly ending: string;
  readonly tone: Tone;
  readonly startedAt: string;
  /** Null while the job runs. */
  readonly took: string | null;
  readonly steps: readonly TimelineStep[];
  readonly accounts: readonly TimelineAccount[];
  readonly notices: readonly string[];
  /** How many messages about the job lie in a dead-letter queue. */
  readonly deadLetters: number;
}

/** What became of a page of the institution at which the user allows access. */
export interface TimelineConsent {
  readonly guid: string;
  readonly ending: string;
  readonly text: string;
  readonly tone: Tone;
  readonly openedAt: string;
}

const KINDS: Readonly<Record<string, string>> = {
  AGGREGATION: 'Aggregation',
  BALANCE: 'Check of balances',
  HISTORY: 'Fetch of the whole history',
  IDENTIFICATION: 'Fetch of the owners',
  VERIFICATION: 'Fetch of account numbers',
};

const ORIGINS: Readonly<Record<string, string>> = {
  MEMBER_CREATED: 'the member was created',
  CREDENTIALS_UPDATED: 'credentials were entered',
  OAUTH: 'the user came back from the institution',
  REFRESH: 'a refresh was asked for',
  SESSION: 'a session was opened',
  EVENT: 'an event on the bus asked for it',
  BACKGROUND: 'its turn in the background had come',
  IMPORT: 'a file was imported',
};

const STEPS: Readonly<Record<string, readonly [text: string, tone: Tone]>> = {
  INITIATED: ['The job was created', 'plain'],
  REQUESTED: ['The institution was asked for data', 'plain'],
  CHALLENGED: ['The institution asked a question', 'waiting'],
  RECEIVED: ['The institution has the data ready', 'plain'],
  TRANSFERRED: ['The data were fetched', 'plain'],
  PROCESSED: ['The data were stored', 'plain'],
  COMPLETED: ['Done', 'good'],
  PREVENTED: ['Nothing was tried', 'bad'],
  DENIED: ['The login was refused', 'bad'],
  HALTED: ['The job was stopped', 'bad'],
};

const ENDINGS: Readonly<Record<string, readonly [text: string, tone: Tone]>> = {
  CHALLENGED: ['Waits for an answer', 'waiting'],
  COMPLETED: ['Completed', 'good'],
  PREVENTED: ['Prevented', 'bad'],
  DENIED: ['Denied', 'bad'],
  HALTED: ['Failed', 'bad'],
};

/** The timeline of a member: its jobs, the newest first. */
export const timelineOf = (jobs: readonly Job[], deadLetters: readonly DeadLetters[] = []): readonly TimelineJob[] =>
  jobs.map((job) => {
    const [ending, tone] = endingOf(job);
    return {
      guid: job.guid,
      title: `${KINDS[job.kind] ?? job.kind}: ${ORIGINS[job.origin] ?? job.origin}`,
      ending,
      tone,
      startedAt: job.created_at,
      took: job.finished_at === null ? null : spanOf(job.created_at, job.finished_at),
      steps: stepsOf(job),
      accounts: job.account_outcomes.map(accountOf),
      notices: job.notices.map(({ text }) => text),
      deadLetters: deadLetters.flatMap(({ messages }) => messages).filter(({ body }) => body.includes(job.guid)).length,
    };
  });

const endingOf = (job: Job): readonly [string, Tone] => {
  const hasFailedAccount = job.account_outcomes.some(({ outcome }) => outcome === 'failed');
  if (job.status_name === 'COMPLETED' && hasFailedAccount) return ['Completed in part', 'waiting'];
  return ENDINGS[job.status_name] ?? ['Running', 'waiting'];
};

const stepsOf = (job: Job): readonly TimelineStep[] => {
  const known = job.steps.flatMap(({ at, status_name: status }, index): readonly TimelineStep[] => {
    const [text, tone] = STEPS[status] ?? [status, 'plain' as const];
    const before = job.steps[index - 1]?.status_name;
    const isAnswered = before === 'CHALLENGED' && status === 'REQUESTED';
    if (isAnswered) return [{ at, text: 'The question was answered, and the answer was sent on', tone: 'plain' }];
    const isLast = index === job.steps.length - 1;
    const why = isLast && job.error_message !== null ? `${text}. ${job.error_message}` : text;
    return [{ at, text: why, tone }];
  });
  const next = nextOf(job);
  return next === null ? known : [...known, { at: null, text: next, tone: 'waiting' }];
};

/** What a running job waits for; null when it has ended. */
const nextOf = ({ finished_at: finishedAt, status_name: status }: Job): string | null => {
  if (finishedAt !== null) return null;
  switch (status) {
    case 'CHALLENGED':
      return 'The user has to answer the question';
    case 'INITIATED':
      return 'A worker will ask the institution';
    case 'REQUESTED':
      return 'The institution is asked again every few seconds';
    case 'RECEIVED':
    case 'TRANSFERRED':
    case 'PROCESSED':
      return 'The data are being fetched and stored';
    default:
      return null;
  }
};

const FAILURES: Readonly<Record<string, string>> = {
  server_error: 'the institution answered with an error',
  timeout: 'the institution did not answer in time',
  not_json: 'the institution gave an answer that cannot be read',
};

const accountOf = (account: AccountOutcome): TimelineAccount => {
  const name = account.institution_name === null ? account.name : `${account.name}, ${account.institution_name}`;
  if (account.outcome === 'failed') {
    const why = account.failure === null ? '' : `: ${FAILURES[account.failure] ?? account.failure}`;
    return { name, text: `Not updated${why}`, tone: 'bad' };
  }
  const { served_from: from, served_to: to } = account;
  return { name, text: from === null || to === null ? 'Updated' : `Updated, rows of ${from} to ${to}`, tone: 'good' };
};

type ConsentEnd = 'PENDING' | 'ALLOWED' | NonNullable<OAuthState['error_reason']>;

const CONSENTS: Readonly<Record<ConsentEnd, readonly [ending: string, text: string, tone: Tone]>> = {
  PENDING: ['Waits', 'The user has to allow access at the page, and then the institution to confirm it.', 'waiting'],
  ALLOWED: ['Allowed', 'The user allowed access.', 'good'],
  DENIED: [
    'Denied',
    'The user did not allow access. Nothing is fetched before the user allows it at a new page.',
    'bad',
  ],
  EXPIRED: ['Expired', 'Nobody came back from the page in time. The user has to open a new one.', 'bad'],
  FAILED: ['Failed', 'The institution did not complete the consent. The user has to allow access once more.', 'bad'],
};

export const consentOf = (state: OAuthState): TimelineConsent => {
  const [ending, text, tone] = CONSENTS[state.error_reason ?? (state.auth_status === 2 ? 'ALLOWED' : 'PENDING')];
  return { guid: state.guid, openedAt: state.created_at, ending, text, tone };
};
