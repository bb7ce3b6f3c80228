import * as z from 'zod/mini';
import { CHANNEL_IDS, type Channel } from '../../../domain/planning/notifications/notification.ts';
import { documentAs } from '../../kernel/documented-as.ts';
import { NAME_LENGTH_MAX, requiredText } from '../../kernel/input-text.ts';
import { namesOf } from '../../kernel/names-of.ts';
import { namedObject } from '../../kernel/values.ts';

/** The text of an e-mail. It is stored with the notification and read with every list of notifications. */
const CONTENT_LENGTH_MAX = 4_000;

export const notificationCreateRequest = namedObject('NotificationCreate', { subject: requiredText(NAME_LENGTH_MAX) });

const CHANNELS = namesOf(CHANNEL_IDS);
const channelById: ReadonlyMap<unknown, Channel> = new Map(CHANNELS.map((name) => [CHANNEL_IDS[name], name]));
const KNOWN = CHANNELS.map((name) => `${CHANNEL_IDS[name]} (${name})`).join(', ');

/** Callers may give the number, or the name that answers show beside it. */
const channel = documentAs(
  z.pipe(
    z.transform((value: unknown) => channelById.get(value) ?? value),
    z.enum(CHANNELS, `must be one of ${KNOWN}`),
  ),
  () => z.int().check(z.minimum(1)),
);

const deliverable = namedObject('DeliverableCreate', { channel, content: requiredText(CONTENT_LENGTH_MAX) });

/** The page of the list calls them `deliverable_notifications`, so that root is read too. */
export const deliverableCreateBody = documentAs(
  z.object({ deliverable: z.optional(deliverable), deliverable_notification: z.optional(deliverable) }).check(
    z.refine((body) => (body.deliverable ?? body.deliverable_notification) !== undefined, {
      path: ['deliverable'],
      error: 'is required and must not be empty',
    }),
  ),
  () => [z.object({ deliverable }), z.object({ deliverable_notification: deliverable })],
);
