import { randomBytes } from 'node:crypto';
import type { Command } from 'commander';
import * as z from 'zod/mini';
import { SECRET_BYTES, secretText } from '../../lib/delivery/sign.ts';
import { understood } from '../api.ts';
import { type Act, type Context, collectTypes, examples, isOfTypes, pointInTime } from '../command.ts';
import { Failure, Refusal } from '../failure.ts';
import { type FeedEvent, feedPages, spacedAction } from '../feed.ts';
import { type Forwarded, forward } from '../forward.ts';
import { readListening, writeListening } from '../settings.ts';
import type { Shell } from '../shell.ts';

/** The place in the feed is stored after each page, so at most so many events come again after a crash. */
const PAGE_SIZE = 20;
/** The oldest places are dropped: nobody forwards to more addresses. */
const CURSORS_MAX = 50;
/** Time for the rest of a page after Ctrl-C. If it is not enough, the whole page comes again later. */
const PAGE_END_MS_MAX = 3_000;

const clientBody = z.object({ client: z.object({ guid: z.string() }) });

export const addListen = (program: Command, act: Act): void => {
  act(
    program
      .command('listen')
      .summary('forward events to a receiver on this machine')
      .description(
        'Forwards the events of the client to an address that this machine can reach. Each event is sent with the ' +
          'headers and the body of a webhook, signed with a secret of this machine. A restart goes on where the last ' +
          'run ended.',
      )
      .requiredOption('--forward <url>', 'address to forward to')
      .option('--type <types>', 'only these types, separated by commas', collectTypes)
      .option(
        '--after <place>',
        'where to begin: a cursor, a timestamp, 15m or 7d ago, now (default: where the last run ended)',
      )
      .option('--secret <secret>', 'secret to sign with (whsec_…); without it, one is made and stored')
      .addHelpText(
        'after',
        examples(
          'listen --forward http://localhost:8080/webhooks',
          'listen --forward http://localhost:8080/webhooks --type AGGREGATION --after 1h',
        ),
      ),
    listen,
  );
};

interface ListenOptions {
  readonly forward: string;
  readonly type?: readonly string[];
  readonly after?: string;
  readonly secret?: string;
}

const listen = async (context: Context, options: ListenOptions): Promise<'done'> => {
  const { shell, output } = context;
  const target = targetOf(options.forward);
  const api = context.api();
  const { client } = understood(clientBody, (await api.calls.readClient()).body);
  const stored = readListening(shell.env);
  const place = `${api.url} ${client.guid} ${target}`;
  const after = options.after ?? stored?.cursors[place] ?? 'now';
  const secret = secretOf(options.secret) ?? stored?.secret ?? secretText(randomBytes(SECRET_BYTES));
  writeListening(shell.env, { secret: stored?.secret ?? secret, cursors: stored?.cursors ?? {} });

  const until = shell.interruption();
  output.json({ listening: { url: api.url, forward: target, secret } });
  output.line(`Forwarding to ${target} ${beginning(options, after)}; Ctrl-C ends`);
  output.line(`Secret  ${output.paint('bold', secret)}`);

  const totals = { delivered: 0, given_up: 0 };
  const following = { after: pointInTime(after, shell.now()), pageSize: PAGE_SIZE, types: options.type, until };
  const ended = new AbortController();
  const cutOff = later(until, () => shell.wait(PAGE_END_MS_MAX, ended.signal));
  try {
    for await (const page of feedPages(api, following, context)) {
      let isCutOff = false;
      for (const event of page.events) {
        if (!isOfTypes(event.type, options.type)) continue;
        const forwarded = await forward(shell, { event, url: target, secret, until, cutOff });
        isCutOff = forwarded === null;
        if (forwarded === null) break;
        totals[forwarded.isDelivered ? 'delivered' : 'given_up'] += 1;
        tell(context, event, forwarded);
      }
      if (isCutOff) break;
      keepPlace(shell.env, { secret, place, cursor: page.cursor });
    }
  } catch (error) {
    if (options.after !== undefined || !(error instanceof Refusal) || error.status !== 400) throw error;
    throw new Failure(`The place where the last run ended is too old. Begin with --after now. ${error.message}`);
  }
  ended.abort();
  output.json({ ended: totals });
  output.line(`${totals.delivered} delivered, ${totals.given_up} given up`);
  return 'done';
};

/** A signal that aborts a while after this one. */
const later = (signal: AbortSignal, wait: () => Promise<void>): AbortSignal => {
  const controller = new AbortController();
  signal.addEventListener('abort', () => void wait().then(() => controller.abort()), { once: true });
  return controller.signal;
};

/** Stores the place and keeps those of other commands that may run at the same time. */
const keepPlace = (
  env: Shell['env'],
  { secret, place, cursor }: { readonly secret: string; readonly place: string; readonly cursor: string },
): void => {
  const stored = readListening(env);
  const others = Object.entries(stored?.cursors ?? {}).filter(([name]) => name !== place);
  const cursors = Object.fromEntries([...others, [place, cursor] as const].slice(-CURSORS_MAX));
  writeListening(env, { secret: stored?.secret ?? secret, cursors });
};

const beginning = (options: ListenOptions, after: string): string => {
  if (options.after !== undefined) return `from ${options.after} on`;
  return after === 'now' ? 'from now on' : 'from where the last run ended';
};

const tell = ({ output, shell }: Context, event: FeedEvent, forwarded: Forwarded): void => {
  const { isDelivered, status, attempts, durationMs } = forwarded;
  const { guid, type } = event;
  output.json({ event: { guid, type }, is_delivered: isDelivered, status, attempts, duration_ms: durationMs });
  const answer = output.paint(isDelivered ? 'green' : 'red', status === null ? forwarded.failure : String(status));
  const tries = attempts > 1 ? `, attempt ${attempts}` : '';
  const end = isDelivered ? '' : ', given up';
  const time = output.paint('dim', new Date(shell.now()).toISOString());
  output.line(`${time}  ${answer}  ${type}${spacedAction(event)}  ${guid}  ${durationMs} ms${tries}${end}`);
};

const targetOf = (text: string): string => {
  const url = URL.parse(text);
  if (url === null || !['http:', 'https:'].includes(url.protocol)) {
    throw new Failure('--forward takes an address such as http://localhost:8080/webhooks', 'usage');
  }
  return url.href;
};

const SECRET = /^whsec_[A-Za-z0-9+/]{32,88}={0,2}$/;
const secretOf = (text: string | undefined): string | null => {
  if (text === undefined) return null;
  if (!SECRET.test(text)) throw new Failure('--secret takes whsec_ and 24 to 64 bytes in base64', 'usage');
  return text;
};
