import * as z from 'zod/mini';
import { CHANNEL_IDS, type Channel } from '../../domain/planning/notification.ts';
import { documentAs } from '../documented-as.ts';
import { NAME_LENGTH_MAX, requiredText } from './input-text.ts';
import { namesOf } from './names-of.ts';

/** The text of an e-mail; it is kept with the notification and read with every list of them. */
const CONTENT_LENGTH_MAX = 4_000;

export const notificationCreateRequest = z.object({ subject: requiredText(NAME_LENGTH_MAX) });
notificationCreateRequest.register(z.globalRegistry, { id: 'NotificationCreate' });

const CHANNELS = namesOf(CHANNEL_IDS);
const channelById: ReadonlyMap<unknown, Channel> = new Map(CHANNELS.map((name) => [CHANNEL_IDS[name], name]));
const KNOWN = CHANNELS.map((name) => `${CHANNEL_IDS[name]} (${name})`).join(', ');

/** By its number; the name that answers show beside it is understood too. */
const channel = documentAs(
  z.pipe(
    z.transform((value: unknown) => channelById.get(value) ?? value),
    z.enum(CHANNELS, `must be one of ${KNOWN}`),
  ),
  () => z.int().check(z.minimum(1)),
);

const deliverable = z.object({ channel, content: requiredText(CONTENT_LENGTH_MAX) });
deliverable.register(z.globalRegistry, { id: 'DeliverableCreate' });

const rooted = z.object({ deliverable });

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The page of the list calls them `deliverable_notifications`: that root is understood too. */
export const deliverableCreateBody = documentAs(
  z.pipe(
    z.transform((body: unknown): unknown =>
      isRecord(body) && !Object.hasOwn(body, 'deliverable') && Object.hasOwn(body, 'deliverable_notification')
        ? { deliverable: body.deliverable_notification }
        : body,
    ),
    rooted,
  ),
  () => [rooted, z.object({ deliverable_notification: deliverable })],
);
