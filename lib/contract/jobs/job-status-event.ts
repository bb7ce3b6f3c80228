import * as z from 'zod/mini';
import { event } from '../event.ts';
import { institutionGuid, jobGuid, memberGuid, userGuid } from '../kernel/guids.ts';
import { flag, nullableText, nullableUnixTime, unixTime } from '../kernel/values.ts';
import { jobStatusId, jobStatusName } from './job-schema.ts';

export const jobStatusEvent = event({
  type: 'JOB_STATUS',
  summary: 'A job became CHALLENGED, COMPLETED, DENIED, HALTED or PREVENTED',
  schema: z.object({
    job: z.object({
      created_at: unixTime,
      error_message: nullableText,
      finished_at: nullableUnixTime,
      guid: jobGuid,
      institution_guid: institutionGuid,
      is_authenticated: flag,
      member_guid: memberGuid,
      member_id: nullableText,
      started_at: nullableUnixTime,
      status: jobStatusId,
      status_name: jobStatusName,
      updated_at: unixTime,
      user_guid: userGuid,
      user_id: nullableText,
    }),
  }),
});
