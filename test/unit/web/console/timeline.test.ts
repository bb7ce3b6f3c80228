import { describe, expect, it } from 'vitest';
import { consentOf, timelineOf } from '../../../../web/console/members/timeline.ts';
import type { Job } from '../../../../web/console/wire.ts';

const at = (second: number): string => `2026-11-23T08:00:${String(second).padStart(2, '0')}.000Z`;

const jobOf = (statuses: readonly string[], more: Partial<Job> = {}): Job => ({
  guid: 'JOB-1',
  kind: 'AGGREGATION',
  origin: 'REFRESH',
  status_name: statuses.at(-1) ?? '',
  error_message: null,
  created_at: at(0),
  finished_at: at(statuses.length),
  steps: statuses.map((status_name, second) => ({ at: at(second), status_name })),
  account_outcomes: [],
  notices: [],
  ...more,
});

const tell = (job: Job) => {
  const [timeline] = timelineOf([job]);
  if (timeline === undefined) throw new Error('A job has a story');
  return timeline;
};

const SUCCESS = ['INITIATED', 'REQUESTED', 'RECEIVED', 'TRANSFERRED', 'PROCESSED', 'COMPLETED'];

describe('the timeline of a job', () => {
  it('says why it began, each step with its time, how it ended, and how long it took', () => {
    const { title, ending, tone, took, steps } = tell(jobOf(SUCCESS));
    expect([title, ending, tone, took]).toEqual(['Aggregation: a refresh was asked for', 'Completed', 'good', '6.0 s']);
    expect(steps.map((step) => step.at)).toEqual([0, 1, 2, 3, 4, 5].map(at));
    expect(steps.at(-1)).toEqual({ at: at(5), text: 'Done', tone: 'good' });
  });

  it('tells a question and its answer apart from the first request', () => {
    const { steps } = tell(jobOf(['INITIATED', 'REQUESTED', 'CHALLENGED', 'REQUESTED', 'RECEIVED', 'COMPLETED']));
    expect(steps.map(({ text }) => text).slice(1, 4)).toEqual([
      'The institution was asked for data',
      'The institution asked a question',
      'The question was answered, and the answer was sent on',
    ]);
  });

  it('says what an open question waits for', () => {
    const timeline = tell(jobOf(['INITIATED', 'REQUESTED', 'CHALLENGED'], { finished_at: null }));
    expect([timeline.ending, timeline.took]).toEqual(['Waits for an answer', null]);
    expect(timeline.steps.at(-1)).toEqual({ at: null, text: 'The user has to answer the question', tone: 'waiting' });
  });

  it.each([
    ['DENIED', 'Denied', 'The institution refused the login.'],
    ['PREVENTED', 'Prevented', 'The login was refused three times in a row; nothing more is tried.'],
    ['HALTED', 'Failed', 'The requests that the institution allows are used up for now.'],
  ])('that ended %s has the reason at its last step', (status, ending, message) => {
    const timeline = tell(jobOf(['INITIATED', 'REQUESTED', status], { error_message: message }));
    expect([timeline.ending, timeline.tone]).toEqual([ending, 'bad']);
    expect(timeline.steps.at(-1)?.text).toContain(message);
  });

  it('is completed only in part if an account failed, and says which and why', () => {
    const outcome = { name: 'Savings', institution_name: null, served_from: null, served_to: null } as const;
    const { ending, accounts } = tell(
      jobOf(SUCCESS, {
        account_outcomes: [
          { ...outcome, outcome: 'failed', failure: 'server_error' },
          {
            ...outcome,
            name: 'Checking',
            outcome: 'committed',
            failure: null,
            served_from: '2026-01-01',
            served_to: '2026-11-23',
          },
        ],
      }),
    );
    expect(ending).toBe('Completed in part');
    expect(accounts).toEqual([
      { name: 'Savings', text: 'Not updated: the institution answered with an error', tone: 'bad' },
      { name: 'Checking', text: 'Updated, rows of 2026-01-01 to 2026-11-23', tone: 'good' },
    ]);
  });

  it('counts its own dead letters and no others', () => {
    const messages = ['JOB-1', 'JOB-2', 'JOB-1'].map((guid, id) => ({
      id: `${id}`,
      body: JSON.stringify({ job_guid: guid }),
    }));
    const [timeline] = timelineOf([jobOf(SUCCESS)], [{ queue: 'poll-dead-letters', count: 3, messages }]);
    expect(timeline?.deadLetters).toBe(2);
  });

  it('shows a status that this page does not know as it is', () => {
    expect(tell(jobOf(['INITIATED', 'NEW_STATUS'])).steps.at(-1)?.text).toBe('NEW_STATUS');
  });
});

describe('the timeline of a consent', () => {
  it.each([
    [1, null, 'Waits', 'waiting', 'has to allow access'],
    [2, null, 'Allowed', 'good', 'allowed access'],
    [3, 'DENIED', 'Denied', 'bad', 'did not allow access'],
    [3, 'EXPIRED', 'Expired', 'bad', 'Nobody came back'],
    [3, 'FAILED', 'Failed', 'bad', 'did not complete the consent'],
  ] as const)('says what status %i with reason %s means', (auth_status, error_reason, ending, tone, text) => {
    const state = { guid: 'OAS-1', auth_status, error_reason, created_at: at(0) };
    expect(consentOf(state)).toMatchObject({ ending, tone, text: expect.stringContaining(text), openedAt: at(0) });
  });
});
