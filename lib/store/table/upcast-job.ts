import type { Item } from './table-client.ts';

/**
 * From version 1 to 2 a job, running or ended, has `progress` in the place of `upstreamJobId`: what the connector keeps, as
 * JSON text. The release that brings this reads version 2, and writes version 1 with both attributes.
 */
export const upcastEndedJob = (item: Item): Item => ({ ...withProgress(item), pk: item.pk, sk: item.sk });

/** The same for a member with its running job. */
export const upcastMember = (item: Item): Item =>
  isRecord(item.job) ? { ...item, job: withProgress(item.job) } : item;

const withProgress = ({ upstreamJobId, progress, ...job }: Readonly<Record<string, unknown>>) => ({
  ...job,
  progress: progress ?? (typeof upstreamJobId === 'string' ? JSON.stringify(upstreamJobId) : null),
});

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
