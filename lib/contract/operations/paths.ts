import * as z from 'zod/mini';
import { guidSchema } from '../guid-schema.ts';
import { externalId } from '../schemas/input-text.ts';

/** Parameters of paths. What does not fit is answered like what does not exist. */
export const accountPath = z.object({ account_guid: guidSchema('ACT') });
export const institutionPath = z.object({ institution_guid: guidSchema('INS') });
export const jobPath = z.object({ job_guid: guidSchema('JOB') });
export const memberPath = z.object({ member_guid: guidSchema('MBR') });
export const transactionPath = z.object({ transaction_guid: guidSchema('TRN') });
export const webhookEndpointPath = z.object({ webhook_endpoint_guid: guidSchema('WHE') });
/** The partner's own id of a user. */
export const partnerUserPath = z.object({ id: externalId });
