import type {
  RetrySchedule,
  RowEvents,
  Subscription,
  WebhookEndpointUpdateRequest,
} from '@tributary-data/tributary/client';
import type { Command } from 'commander';
import { Option } from 'commander';
import * as z from 'zod/mini';
import { understood } from '../api.ts';
import { type Act, type Context, collectTypes, examples, first, wholeNumber } from '../command.ts';
import { Failure } from '../failure.ts';

const OVERLAP_SECONDS_MAX = 86_400;
const REQUESTS_PER_SECOND_MAX = 1_000;

const endpointShape = z.looseObject({
  guid: z.string(),
  url: z.string(),
  event_types: z.array(z.string()),
  row_events: z.optional(z.string()),
  is_enabled: z.boolean(),
  disabled_reason: z.nullable(z.string()),
  failing_since: z.optional(z.nullable(z.string())),
  last_success_at: z.optional(z.nullable(z.string())),
  waiting_count: z.optional(z.number()),
  public_key: z.optional(z.nullable(z.string())),
  previous_secret_expires_at: z.optional(z.nullable(z.string())),
  secret: z.optional(z.string()),
});
type Endpoint = z.infer<typeof endpointShape>;
const endpointBody = z.object({ webhook_endpoint: endpointShape });
const endpointsBody = z.object({ webhook_endpoints: z.array(endpointShape) });
const testBody = z.object({ event: z.object({ guid: z.string() }) });

/** Whether the receiver takes what is sent, in a word or two, and how many deliveries wait for it. */
const stateOf = (endpoint: Endpoint): string => {
  if (!endpoint.is_enabled) return `disabled${endpoint.disabled_reason ? ` (${endpoint.disabled_reason})` : ''}`;
  const waiting = endpoint.waiting_count ? `, ${endpoint.waiting_count} waiting` : '';
  if (endpoint.failing_since) return `failing since ${endpoint.failing_since}${waiting}`;
  return `${endpoint.last_success_at === null ? 'never called' : 'works'}${waiting}`;
};

const table = ({ output }: Context, endpoints: readonly Endpoint[]): void =>
  output.table(
    ['GUID', 'STATE', 'TYPES', 'URL'],
    endpoints.map((endpoint) => [
      endpoint.guid,
      stateOf(endpoint),
      endpoint.event_types.join(',') + (endpoint.row_events === 'batch' ? ' (rows in batches)' : ''),
      endpoint.url,
    ]),
  );

/** Prints one endpoint, with its secret if the answer has one. No later answer has it. */
const show = (context: Context, body: unknown): 'done' => {
  const { output } = context;
  const { webhook_endpoint: endpoint } = understood(endpointBody, body);
  output.json(body);
  table(context, [endpoint]);
  if (endpoint.secret !== undefined) output.line(`Secret      ${output.paint('bold', endpoint.secret)}`);
  if (endpoint.public_key) output.line(`Public key  ${output.paint('bold', endpoint.public_key)}`);
  if (endpoint.secret !== undefined)
    output.line(output.paint('dim', 'The secret cannot be shown again: store it now.'));
  if (endpoint.previous_secret_expires_at) {
    output.line(output.paint('dim', `The former secret is valid until ${endpoint.previous_secret_expires_at}.`));
  }
  return 'done';
};

interface Fields {
  readonly type?: readonly Subscription[];
  readonly rows?: RowEvents;
  readonly schedule?: RetrySchedule;
  readonly requestsPerSecond?: number;
  readonly v1a?: boolean;
}

const withFields = (command: Command): Command =>
  command
    .option(
      '--type <types>',
      'types of events, separated by commas; * for all but rows of imports, *,TRANSACTION for transactions too',
      collectTypes,
    )
    .addOption(
      new Option('--rows <form>', 'rows of imports: one in each webhook, or up to 100 in a webhook').choices([
        'single',
        'batch',
      ]),
    )
    .addOption(
      new Option('--schedule <name>', 'retry for 27.6 hours (STANDARD) or 75.5 hours (LONG)').choices([
        'STANDARD',
        'LONG',
      ]),
    )
    .option(
      '--requests-per-second <count>',
      'send at most so many webhooks in a second',
      wholeNumber(1, REQUESTS_PER_SECOND_MAX),
    )
    .option('--v1a', 'also sign with ed25519')
    .option('--no-v1a', 'sign with the secret only');

const fieldsOf = ({
  type,
  rows,
  schedule,
  requestsPerSecond,
  v1a,
}: Fields): Omit<WebhookEndpointUpdateRequest, 'authentication'> => ({
  ...(type !== undefined && { event_types: type }),
  ...(rows !== undefined && { row_events: rows }),
  ...(schedule !== undefined && { retry_schedule: schedule }),
  ...(requestsPerSecond !== undefined && { requests_per_second_max: requestsPerSecond }),
  ...(v1a !== undefined && { signature_versions: v1a ? ['v1', 'v1a'] : ['v1'] }),
});

const change = async (context: Context, guid: string, fields: WebhookEndpointUpdateRequest): Promise<'done'> => {
  const { body } = await context.api().calls.updateWebhookEndpoint({
    webhook_endpoint_guid: guid,
    body: { webhook_endpoint: fields },
  });
  return show(context, body);
};

export const addEndpoints = (program: Command, act: Act): void => {
  const endpoints = program
    .command('endpoints')
    .summary('manage the addresses that receive webhooks')
    .description('Addresses that receive webhooks.');
  const ofOne = (name: string, summary: string): Command =>
    endpoints
      .command(name)
      .summary(summary)
      .description(`${summary[0]?.toUpperCase()}${summary.slice(1)}.`)
      .argument('<endpoint>', 'guid of the endpoint');

  act(
    endpoints
      .command('list')
      .summary('list the endpoints')
      .description('Lists every endpoint of the client.')
      .addHelpText('after', examples('endpoints list')),
    async (context) => {
      const { body } = await context.api().calls.listWebhookEndpoints();
      context.output.json(body);
      table(context, understood(endpointsBody, body).webhook_endpoints);
      return 'done';
    },
  );
  act(
    withFields(
      endpoints
        .command('create')
        .summary('register an address')
        .description('Registers an address that receives webhooks, and shows its secret once.')
        .argument('<url>', 'https address of the receiver'),
    ).addHelpText('after', examples('endpoints create https://app.example.com/webhooks --type AGGREGATION,MEMBER')),
    async (context, options: Fields, args) => {
      const webhook_endpoint = { ...fieldsOf(options), url: first(args) };
      return show(context, (await context.api().calls.createWebhookEndpoint({ body: { webhook_endpoint } })).body);
    },
  );
  act(
    withFields(ofOne('update', 'change an endpoint'))
      .option('--to <url>', 'its new address')
      .addHelpText('after', examples('endpoints update WHE-… --type *', 'endpoints update WHE-… --schedule LONG')),
    async (context, options: Fields & { to?: string }, args) => {
      const fields = { ...fieldsOf(options), ...(options.to !== undefined && { url: options.to }) };
      if (Object.keys(fields).length === 0) throw new Failure('Give at least one option to change', 'usage');
      return change(context, first(args), fields);
    },
  );
  act(
    ofOne('enable', 'enable an endpoint').addHelpText('after', examples('endpoints enable WHE-…')),
    async (context, _options, args) => change(context, first(args), { is_enabled: true }),
  );
  act(
    ofOne('disable', 'disable an endpoint').addHelpText('after', examples('endpoints disable WHE-…')),
    async (context, _options, args) => change(context, first(args), { is_enabled: false }),
  );
  act(
    ofOne('delete', 'delete an endpoint and destroy its secret').addHelpText(
      'after',
      examples('endpoints delete WHE-…'),
    ),
    async ({ api, output }, _options, args) => {
      const guid = first(args);
      await api().calls.deleteWebhookEndpoint({ webhook_endpoint_guid: guid });
      output.json({ webhook_endpoint: { guid, is_deleted: true } });
      output.line(`Deleted ${guid}`);
      return 'done';
    },
  );
  act(
    ofOne('rotate', 'give an endpoint a new secret and show it once')
      .option(
        '--overlap <seconds>',
        'how long the former secret also signs (default: a day)',
        wholeNumber(0, OVERLAP_SECONDS_MAX),
      )
      .addHelpText('after', examples('endpoints rotate WHE-…', 'endpoints rotate WHE-… --overlap 0')),
    async (context, options: { overlap?: number }, args) => {
      const { body } = await context.api().calls.rotateWebhookEndpointSecret({
        webhook_endpoint_guid: first(args),
        ...(options.overlap !== undefined && { body: { rotation: { overlap_seconds: options.overlap } } }),
      });
      return show(context, body);
    },
  );
  act(
    ofOne('test', 'send an event webhook.test to an endpoint').addHelpText('after', examples('endpoints test WHE-…')),
    async ({ api, output }, _options, args) => {
      const guid = first(args);
      const { body } = await api().calls.testWebhookEndpoint({ webhook_endpoint_guid: guid });
      const { event } = understood(testBody, body);
      output.json(body);
      output.line(`Sent ${event.guid}. To see the answer: tributary deliveries ${guid} --event ${event.guid}`);
      return 'done';
    },
  );
};
