import type { DeliveryStatus } from '@tributary-data/tributary/client';
import type { Command } from 'commander';
import * as z from 'zod/mini';
import { understood } from '../api.ts';
import { type Act, examples, first, wholeNumber } from '../command.ts';

const LIMIT_MAX = 100;
const LIMIT_DEFAULT = 20;
/** How much of an answer fits in a line. */
const ANSWER_CHARACTERS_MAX = 80;

/** Receivers refuse webhooks whose time is further ahead of their clock than this (Standard Webhooks). */
const AHEAD_MS_MAX = 5 * 60_000;

const deliveriesBody = z.object({
  deliveries: z.array(
    z.looseObject({
      event_guid: z.string(),
      event_type: z.string(),
      status: z.string(),
      attempts_count: z.number(),
      next_attempt_at: z.nullable(z.string()),
      created_at: z.string(),
      attempts: z.array(
        z.looseObject({
          attempted_at: z.string(),
          status: z.nullable(z.number()),
          failure: z.nullable(z.string()),
          answer: z.nullable(z.string()),
        }),
      ),
    }),
  ),
  next: z.nullable(z.string()),
});
type Delivery = z.infer<typeof deliveriesBody>['deliveries'][number];

const lastAnswer = ({ attempts }: Delivery): string => {
  const last = attempts.at(-1);
  if (last === undefined) return '';
  const text = (last.answer ?? '').replaceAll(/\s+/g, ' ').slice(0, ANSWER_CHARACTERS_MAX);
  return `${last.status ?? last.failure ?? ''} ${text}`.trim();
};

/** A note when the newest attempt has a time so far ahead that receivers refuse it; otherwise null. */
const clockNote = (deliveries: readonly Delivery[], nowMs: number): string | null => {
  const attempts = deliveries.flatMap((delivery) => delivery.attempts);
  const aheadMs = Math.max(...attempts.map((attempt) => Date.parse(attempt.attempted_at))) - nowMs;
  if (aheadMs <= AHEAD_MS_MAX) return null;
  return (
    `The clock of the service is ${Math.round(aheadMs / 1_000)} s ahead of the clock of this machine. ` +
    'Receivers that check the time refuse its webhooks: docs/local-host.md says what to do.'
  );
};

export const addDeliveries = (program: Command, act: Act): void => {
  act(
    program
      .command('deliveries')
      .summary('list what was sent to an endpoint')
      .description('Lists the deliveries of an endpoint, newest first, with what the receiver answered last.')
      .argument('<endpoint>', 'guid of the endpoint')
      .option('--event <guid>', 'only of this event')
      .option('--status <status>', 'only in this status, such as DELIVERED, PENDING or EXHAUSTED', (text) =>
        text.toUpperCase(),
      )
      .option('--limit <count>', 'how many', wholeNumber(1, LIMIT_MAX), LIMIT_DEFAULT)
      .option('--before <cursor>', 'list those before this cursor, which are older')
      .addHelpText(
        'after',
        examples('deliveries WHE-0192f1c4-7c00-7000-8000-000000000001 --status PENDING', 'deliveries WHE-… --json'),
      ),
    async (
      { api, output, shell },
      options: { event?: string; status?: DeliveryStatus; limit: number; before?: string },
      args,
    ) => {
      const { event: event_guid, status, limit, before } = options;
      const asked = { webhook_endpoint_guid: first(args), event_guid, status, limit, before };
      const { body } = await api().calls.listDeliveries(asked);
      const { deliveries, next } = understood(deliveriesBody, body);
      output.json(body);
      output.table(
        ['CREATED', 'EVENT', 'TYPE', 'STATUS', 'ATTEMPTS', 'NEXT', 'LAST ANSWER'],
        deliveries.map((delivery) => [
          delivery.created_at,
          delivery.event_guid,
          delivery.event_type,
          delivery.status,
          String(delivery.attempts_count),
          delivery.next_attempt_at ?? '',
          lastAnswer(delivery),
        ]),
      );
      const note = clockNote(deliveries, shell.now());
      if (note !== null) output.note(note);
      if (next !== null) output.line(output.paint('dim', `Older deliveries: --before ${next}`));
      return 'done';
    },
  );
};
