import { globSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type * as z from 'zod/mini';
import { events } from '../../../lib/contract/events.ts';
import { NOTHING_CHANGED } from '../../../lib/domain/members/commit-outcome.ts';
import { EVENT_TYPES } from '../../../lib/domain/webhooks/event.ts';
import { categoryEvent } from '../../../lib/present/categories/category-event.ts';
import { tagEvent } from '../../../lib/present/categories/tag-event.ts';
import { taggingEvent } from '../../../lib/present/categories/tagging-event.ts';
import { aggregationEvent } from '../../../lib/present/jobs/job-data-event.ts';
import { jobStatusEvent } from '../../../lib/present/jobs/job-status-event.ts';
import { connectionStatusEvent } from '../../../lib/present/members/connection-status-event.ts';
import { memberEvent } from '../../../lib/present/members/member-event.ts';
import { beatEvent } from '../../../lib/present/planning/beat-event.ts';
import { userEvent } from '../../../lib/present/users/user-event.ts';
import { runningMember, testMember, testUser } from '../../support/members/members.ts';
import { testBeat } from '../../support/planning/beats.ts';
import { words } from './words.ts';

const NOW = Date.UTC(2026, 10, 21, 23, 59, 59, 999);
const NOW_UNIX = 1_795_305_599;

const { job } = runningMember({
  status: 'COMPLETED',
  step: 4,
  isAuthenticated: true,
  createdAt: NOW - 10_000,
  startedAt: NOW - 9_000,
  finishedAt: NOW,
  updatedAt: NOW,
});
const member = testMember({
  externalGuid: 'partner-member',
  connectionStatus: 'DENIED',
  connectionStatusMessage: 'The credentials were refused.',
  aggregatedAt: NOW - 9_000,
  mostRecentJobGuid: job.guid,
  refusedLoginCount: 1,
  loginHash: 'hash',
  revision: 7,
  createdAt: NOW - 20_000,
  updatedAt: NOW,
});
const user = testUser({
  externalGuid: 'u-1234',
  birthdate: '1990-02-28',
  creditScore: 700,
  email: 'someone@example.com',
  firstName: 'Some',
  lastName: 'One',
  gender: 'Female',
  zipCode: '84043',
  loggedInAt: NOW,
  revision: 3,
  createdAt: NOW,
  updatedAt: NOW,
});

const parsed = (schema: z.ZodMiniType, body: string): Readonly<Record<string, unknown>> => {
  const value: Readonly<Record<string, unknown>> = JSON.parse(body);
  expect(schema.safeParse(value).error?.issues).toBeUndefined();
  return value;
};
const keysOf = (value: unknown): readonly string[] => (value instanceof Object ? Object.keys(value) : []);

describe('the entries of events', () => {
  test('are each made by a function of the same name in lib/present, but for batches', async () => {
    const files = globSync('lib/present/**/*-event.ts');
    const made = await Promise.all(
      files.map(async (file) => Object.keys(await import(`../../../${file}`)).map((name) => [name, file] as const)),
    );
    const fileOf = new Map(made.flat());
    const single = Object.entries(events).filter(([, entry]) => !('isBatch' in entry));
    expect(single.filter(([name]) => !fileOf.has(name)).map(([name]) => name)).toEqual([]);
    expect(single.map(([, { type }]) => type).toSorted()).toEqual(EVENT_TYPES);
  });
});

describe('the bodies of events', () => {
  test('AGGREGATION has the published keys, times in Unix seconds and days in UTC', () => {
    const counts = {
      accountsCreated: 2,
      accountsUpdated: 1,
      holdingsCreated: 4,
      holdingsUpdated: 5,
      holdingsDeleted: 6,
      transactionsCreated: 3,
      transactionsUpdated: 1,
      transactionsDeleted: 7,
    };
    const event = aggregationEvent({ member, job, userId: 'u-1234', counts, completedAtMs: NOW });
    const body = parsed(events.aggregationEvent.schema, event.body);
    expect(keysOf(body)).toEqual(
      words(`action completed_at completed_on is_background job_guid member_guid
        accounts_created_count accounts_updated_count began_at events_path
        holdings_created_count holdings_deleted_count holdings_updated_count
        transactions_created_count transactions_deleted_count transactions_path transactions_updated_count
        type user_guid user_id`),
    );
    const beganAt = job.startedAt ?? job.createdAt;
    expect(body).toMatchObject({
      accounts_created_count: 2,
      accounts_updated_count: 1,
      began_at: Math.floor(beganAt / 1_000),
      events_path: `/events?after=${new Date(beganAt).toISOString()}`,
      holdings_created_count: 4,
      holdings_deleted_count: 6,
      holdings_updated_count: 5,
      transactions_deleted_count: 7,
      transactions_path: '/transactions/updated_between/2026-11-21/2026-11-21',
      completed_at: NOW_UNIX,
      completed_on: '2026-11-21',
      is_background: false,
      transactions_created_count: 3,
      transactions_updated_count: 1,
      user_id: 'u-1234',
    });
    expect(event).toMatchObject({ type: 'AGGREGATION', subjectGuid: member.guid, revision: 7 });
  });

  test.each([
    ['MEMBER_CREATED', false],
    ['CREDENTIALS_UPDATED', false],
    ['REFRESH', false],
    ['SESSION', false],
    ['EVENT', true],
    ['BACKGROUND', true],
  ] as const)('AGGREGATION of a job that began by %s has is_background %s', (origin, isBackground) => {
    const event = aggregationEvent({
      member,
      job: { ...job, origin },
      userId: null,
      counts: NOTHING_CHANGED,
      completedAtMs: NOW,
    });
    expect(JSON.parse(event.body)).toMatchObject({ is_background: isBackground });
  });

  test('CONNECTION_STATUS has exactly the published keys', () => {
    const event = connectionStatusEvent(member);
    const body = parsed(events.connectionStatusEvent.schema, event.body);
    expect(keysOf(body)).toEqual(
      words('action connection_status connection_status_id connection_status_message member_guid type user_guid'),
    );
    expect(body).toMatchObject({ action: 'CHANGED', connection_status: 'DENIED', connection_status_id: 2 });
  });

  test('JOB_STATUS has exactly the published keys under job', () => {
    const event = jobStatusEvent({ member, job, userId: 'u-1234' });
    const body = parsed(events.jobStatusEvent.schema, event.body);
    expect(keysOf(body)).toEqual(['job']);
    expect(keysOf(body.job)).toEqual(
      words(`created_at error_message finished_at guid institution_guid is_authenticated member_guid member_id
        started_at status status_name updated_at user_guid user_id`),
    );
    expect(body.job).toMatchObject({ status: 6, status_name: 'COMPLETED', member_id: 'partner-member' });
    expect(event).toMatchObject({ subjectGuid: job.guid, revision: job.step });
  });

  test('MEMBER has exactly the published keys under member', () => {
    const event = memberEvent({ action: 'updated', member, userId: 'u-1234', nowMs: NOW });
    const body = parsed(events.memberEvent.schema, event.body);
    expect(keysOf(body)).toEqual(['action', 'member', 'backfill']);
    expect(keysOf(body.member)).toEqual(
      words(`aggregated_at connection_status connection_status_id connection_status_message created_at guid id
        institution_code institution_guid is_being_aggregated is_managed_by_user is_oauth metadata name revision
        successfully_aggregated_at updated_at user_guid user_id`),
    );
    expect(body.member).toMatchObject({ id: 'partner-member', revision: 7, successfully_aggregated_at: null });
  });

  test('USER has exactly the published keys under user, the gender by its id', () => {
    const event = userEvent('created', user);
    const body = parsed(events.userEvent.schema, event.body);
    expect(keysOf(body)).toEqual(['action', 'user']);
    expect(keysOf(body.user)).toEqual(
      words(`birthday credit_score email email_is_verified first_name gender guid id is_disabled last_name
        logged_in_at metadata phone phone_is_verified postal_code revision`),
    );
    expect(body.user).toMatchObject({ birthday: '1990-02-28', gender: 1, id: 'u-1234', logged_in_at: NOW_UNIX });
    expect(event).toMatchObject({ type: 'USER', subjectGuid: user.guid, revision: 3 });
  });

  test('CATEGORY has exactly the published keys under category', () => {
    const category = {
      guid: 'CAT-00000000-0000-4000-8000-000000000000',
      name: 'Bikes',
      parentGuid: 'CAT-7829f71c-2e8c-afa5-2f55-fa3634b89874',
      isDefault: false,
      isIncome: false,
      metadata: null,
      createdAt: NOW - 1_000,
      updatedAt: NOW,
      revision: 2,
    } as const;
    const event = categoryEvent('updated', category, user);
    const body = parsed(events.categoryEvent.schema, event.body);
    expect(keysOf(body)).toEqual(['action', 'category']);
    expect(keysOf(body.category)).toEqual(
      words(`created_at guid is_default is_income metadata name parent_guid revision updated_at user_guid user_id`),
    );
    expect(body.category).toMatchObject({ updated_at: NOW_UNIX, user_id: 'u-1234' });
    expect(event).toMatchObject({ type: 'CATEGORY', subjectGuid: category.guid, revision: 2 });
  });

  test('BEAT has exactly the published keys under beat, and ends when its 90 days do', () => {
    const account = 'ACT-00000000-0000-4000-8000-000000000000' as const;
    const beat = testBeat('FeeDetected', {
      primaryAccountGuid: account,
      accountGuids: [account],
      activeAt: Date.UTC(2026, 10, 20),
      hasBeenDisplayed: true,
      displayedAt: NOW,
      updatedAt: NOW,
    });
    const event = beatEvent('updated', beat, user);
    const body = parsed(events.beatEvent.schema, event.body);
    expect(keysOf(body)).toEqual(['action', 'beat']);
    expect(keysOf(body.beat).toSorted()).toEqual(
      words(`account_guids account_ids active_at created_at description digest displayed_at expires_at guid
        has_been_displayed is_deleted is_dismissed is_relevant primary_account_guid primary_transaction_guid template
        title transaction_guids updated_at user_guid user_id`),
    );
    expect(body.beat).toMatchObject({
      account_guids: [account],
      active_at: 1_795_132_800,
      displayed_at: NOW_UNIX,
      expires_at: 1_795_132_800 + 90 * 86_400,
      is_deleted: false,
      is_relevant: false,
      user_id: 'u-1234',
    });
    expect(event).toMatchObject({ type: 'BEAT', subjectGuid: beat.guid, revision: NOW });
    expect(JSON.parse(beatEvent('deleted', beat, user).body)).toMatchObject({ beat: { is_deleted: true } });
  });

  test('TAG and TAGGING have exactly the published keys under tag and tagging', () => {
    const tag = { guid: 'TAG-00000000-0000-4000-8000-000000000000', name: 'Fun', revision: 3, updatedAt: NOW } as const;
    const told = tagEvent('deleted', tag, user);
    const body = parsed(events.tagEvent.schema, told.body);
    expect(keysOf(body)).toEqual(['action', 'tag']);
    expect(keysOf(body.tag)).toEqual(words('guid name revision updated_at user_guid user_id'));
    expect(told).toMatchObject({ type: 'TAG', subjectGuid: tag.guid, revision: 3 });

    const tagging = {
      guid: 'TGN-00000000-0000-4000-8000-000000000000',
      tagGuid: tag.guid,
      transactionGuid: 'TRN-00000000-0000-8001-8000-000000000000',
      createdAt: NOW,
    } as const;
    const tied = taggingEvent({ action: 'created', tagging, tag, memberIsManagedByUser: true, user, nowMs: NOW });
    const tiedBody = parsed(events.taggingEvent.schema, tied.body);
    expect(keysOf(tiedBody)).toEqual(['action', 'tagging']);
    expect(keysOf(tiedBody.tagging)).toEqual(
      words(`guid member_is_managed_by_user revision tag_guid tag_name transaction_guid transaction_id updated_at
        user_guid user_id`),
    );
    expect(tied).toMatchObject({ type: 'TAGGING', subjectGuid: tagging.guid, revision: 1 });
  });

  test('show no connection status for a member that never had one', () => {
    const event = memberEvent({
      action: 'created',
      member: { ...member, connectionStatus: null, connectionStatusMessage: null },
      userId: null,
      nowMs: NOW,
    });
    expect(parsed(events.memberEvent.schema, event.body).member).toMatchObject({
      connection_status: null,
      connection_status_id: null,
      user_id: null,
    });
  });
});
