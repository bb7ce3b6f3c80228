import * as z from 'zod/mini';
import { JOB_STATUS_IDS } from '../../domain/members/job-record.ts';
import { institutionGuid, jobGuid, memberGuid, userGuid } from '../kernel/guids.ts';
import { namesOf } from '../kernel/names-of.ts';
import { flag, namedObject, nullableInteger, nullableText, nullableTimestamp, timestamp } from '../kernel/values.ts';

export const jobStatusId = z.enum(JOB_STATUS_IDS).register(z.globalRegistry, { id: 'JobStatus' });

export const jobStatusName = z.enum(namesOf(JOB_STATUS_IDS)).register(z.globalRegistry, { id: 'JobStatusName' });

/** One aggregation of one member. */
export const job = namedObject('Job', {
  created_at: timestamp,
  error_message: nullableText,
  error_message_code: nullableInteger,
  finished_at: nullableTimestamp,
  guid: jobGuid,
  institution_guid: institutionGuid,
  is_authenticated: flag,
  member_guid: memberGuid,
  started_at: nullableTimestamp,
  status: jobStatusId,
  status_name: jobStatusName,
  updated_at: timestamp,
  user_guid: userGuid,
});
