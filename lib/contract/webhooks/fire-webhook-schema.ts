import * as z from 'zod/mini';
import { eventGuid } from '../kernel/guids.ts';

/** The events whose bodies can be made from the present state of a member. */
export const FIRED_TYPES = ['AGGREGATION', 'CONNECTION_STATUS', 'JOB_STATUS', 'MEMBER'] as const;
export type FiredType = (typeof FIRED_TYPES)[number];

export const fireWebhookRequest = z.object({ type: z.enum(FIRED_TYPES) });

export const firedWebhook = z.object({ event_guid: eventGuid, type: z.enum(FIRED_TYPES) });
