import type { HttpFunctionName } from '../../lib/contract/operation.ts';
import { IMPORT_TIMEOUT_SECONDS, POLL_TIMEOUT_SECONDS } from '../../lib/domain/jobs/limits.ts';
import { PLAN_TIMEOUT_SECONDS } from '../../lib/domain/planning/planning-work.ts';
import type { VariableName } from './function-variables.ts';

/** All Lambda functions. Each is a folder of this name under `functions/`. */
export type FunctionName = HttpFunctionName | 'pages' | 'poll' | 'notify' | 'plan' | 'sweep' | 'sandbox-bank';

/** The rights of a function. `table` is for items, `dueIndex` for the index of due work. */
export interface Grants {
  readonly table?: readonly TableAction[];
  readonly dueIndex?: readonly 'dynamodb:Query'[];
  readonly pollQueue?: readonly 'sqs:SendMessage'[];
  readonly backgroundQueue?: readonly ('sqs:SendMessage' | 'sqs:GetQueueAttributes')[];
  readonly notifyQueue?: readonly 'sqs:SendMessage'[];
  readonly recordQueue?: readonly 'sqs:SendMessage'[];
  readonly planQueue?: readonly 'sqs:SendMessage'[];
  readonly dataKey?: readonly 'kms:Decrypt'[];
  readonly bus?: readonly 'events:PutEvents'[];
}

/** A transaction needs the rights for its parts; IAM has none for TransactWriteItems itself. */
type TableAction =
  | 'dynamodb:BatchGetItem'
  | 'dynamodb:BatchWriteItem'
  | 'dynamodb:DeleteItem'
  | 'dynamodb:GetItem'
  | 'dynamodb:PutItem'
  | 'dynamodb:Query'
  | 'dynamodb:UpdateItem';

/** Read by every function that serves HTTP. */
const OF_HTTP = [
  'PUBLIC_ADDRESS',
  'CLIENT_REQUESTS_PER_SECOND_MAX',
  'USER_REQUESTS_PER_SECOND_MAX',
  'ADDRESS_REFUSALS_PER_MINUTE_MAX',
] as const satisfies readonly VariableName[];

export interface FunctionFacts {
  readonly description: string;
  readonly memoryMegabytes: number;
  readonly timeoutSeconds: number;
  readonly variables: readonly VariableName[];
  readonly grants: Grants;
  /**
   * If the function sends messages to itself, what ends this loop; otherwise null. Lambda follows such a chain by the
   * trace header of its messages and stops it after some 16 invocations, unless the function's RecursiveLoop is Allow.
   */
  readonly loopEnd: string | null;
  /** What users notice while the function fails. */
  readonly errorImpact: string;
}

/** An app gives up after some ten seconds, so a longer call is of no use. */
const HTTP_TIMEOUT_SECONDS = 10;
/** More memory means more CPU. With 512 MB a cold start takes less than half a second. */
const HTTP_MEMORY_MEGABYTES = 512;
/**
 * A new transaction rule is compared with every row of its user: for 100,000 rows this takes some 15 s of paced writes,
 * and all rows are in memory. The gateway waits 30 s.
 */
const WRITE_TIMEOUT_SECONDS = 28;
const WRITE_MEMORY_MEGABYTES = 1_024;
/** Reads unpack and merge chunks; planning reads those of a year. */
const READ_MEMORY_MEGABYTES = 1_024;
/** One step fetches, merges and stages an import of 100,000 rows in memory. */
const POLL_MEMORY_MEGABYTES = 1_024;
/** A file of 50,000 rows is read, merged and staged in memory, beside the file itself and its base64. */
const IMPORT_MEMORY_MEGABYTES = 1_024;
/** The function only computes; from this size on it has a whole processor. */
const PLAN_MEMORY_MEGABYTES = 1_769;
/** A token server has 8 s and a receiver 15 s. The rest is for writing the outcome, with retries. */
const NOTIFY_TIMEOUT_SECONDS = 30;
/** It ends before the run of the next minute begins. */
const SWEEP_TIMEOUT_SECONDS = 55;
/** Longer than the 12 s that the login `+hang` makes its caller wait. */
const SANDBOX_BANK_TIMEOUT_SECONDS = 15;

const READS: readonly TableAction[] = ['dynamodb:BatchGetItem', 'dynamodb:GetItem', 'dynamodb:Query'];
/** For writes of one item, and for transactions. */
const WRITES: readonly TableAction[] = ['dynamodb:DeleteItem', 'dynamodb:PutItem', 'dynamodb:UpdateItem'];

/** The queues that functions send to: each is known by a variable, and sent to by a right. */
const VARIABLE_OF_QUEUE = {
  pollQueue: 'POLL_QUEUE_URL',
  backgroundQueue: 'BACKGROUND_QUEUE_URL',
  notifyQueue: 'NOTIFY_QUEUE_URL',
  recordQueue: 'RECORD_QUEUE_URL',
  planQueue: 'PLAN_QUEUE_URL',
} as const;

type QueueName = keyof typeof VARIABLE_OF_QUEUE;

interface FunctionWritten
  extends Pick<FunctionFacts, 'description' | 'errorImpact'>,
    Partial<Omit<FunctionFacts, 'description' | 'errorImpact'>> {
  readonly sendsTo?: readonly QueueName[];
}

const sendRights = (queues: readonly QueueName[]): Pick<Grants, QueueName> =>
  Object.fromEntries(queues.map((queue) => [queue, ['sqs:SendMessage'] as const]));

/** What is absent is as in functions that answer calls. */
const factsOf = ({ sendsTo = [], variables = [], grants, ...facts }: FunctionWritten): FunctionFacts => ({
  memoryMegabytes: HTTP_MEMORY_MEGABYTES,
  timeoutSeconds: HTTP_TIMEOUT_SECONDS,
  loopEnd: null,
  ...facts,
  variables: [...variables, ...sendsTo.map((queue) => VARIABLE_OF_QUEUE[queue])],
  grants: { ...sendRights(sendsTo), ...grants },
});

export const FUNCTIONS: Readonly<Record<FunctionName, FunctionFacts>> = {
  sessions: factsOf({
    description: 'Exchanges an API token for a session and refreshes the members of its user',
    sendsTo: ['pollQueue'],
    variables: ['TABLE_NAME', 'BACKGROUND_AGGREGATION_HOURS', ...OF_HTTP],
    grants: {
      table: [...READS, ...WRITES],
    },
    errorImpact: 'Apps cannot open a session, so nobody can sign in.',
  }),
  partner: factsOf({
    description: 'Serves every call that a partner makes with its API key',
    sendsTo: ['pollQueue', 'notifyQueue'],
    variables: [
      'TABLE_NAME',
      'BACKGROUND_AGGREGATION_HOURS',
      'CONNECTORS',
      'WEBHOOK_ALLOWED_CIDRS',
      'WEBHOOK_ALLOW_HTTP',
      'WIDGET_ALLOW_HTTP',
      ...OF_HTTP,
    ],
    grants: {
      table: [...READS, ...WRITES],
      // How many deliveries wait for an endpoint.
      dueIndex: ['dynamodb:Query'],
      dataKey: ['kms:Decrypt'],
    },
    errorImpact: 'Partners cannot create users, API tokens, widget addresses or webhook endpoints.',
  }),
  refresh: factsOf({
    description: 'Starts, joins and resumes jobs, on calls and on events of the bus',
    sendsTo: ['pollQueue', 'backgroundQueue', 'notifyQueue'],
    variables: ['TABLE_NAME', 'EVENT_BUS_NAME', 'BACKGROUND_AGGREGATION_HOURS', 'CONNECTORS', ...OF_HTTP],
    grants: {
      table: [...READS, ...WRITES],
      dataKey: ['kms:Decrypt'],
      bus: ['events:PutEvents'],
    },
    // It also sends the rest of a refresh of all users to itself, but over the bus, where Lambda does not follow
    // chains.
    loopEnd: null,
    errorImpact: 'Members cannot be connected, refreshed or resumed; what was fetched before stays readable.',
  }),
  poll: factsOf({
    description: 'Takes one step of one job per message: asks the upstream, then waits, or commits what it fetched',
    memoryMegabytes: POLL_MEMORY_MEGABYTES,
    timeoutSeconds: POLL_TIMEOUT_SECONDS,
    sendsTo: ['pollQueue', 'backgroundQueue', 'notifyQueue', 'recordQueue'],
    variables: [
      'TABLE_NAME',
      'EVENT_BUS_NAME',
      'BACKGROUND_AGGREGATION_HOURS',
      'CONNECTORS',
      'UPSTREAM_ALLOWED_CIDRS',
      'UPSTREAM_ALLOW_HTTP',
    ],
    grants: {
      table: [
        'dynamodb:BatchGetItem',
        'dynamodb:BatchWriteItem',
        'dynamodb:DeleteItem',
        'dynamodb:GetItem',
        'dynamodb:PutItem',
        'dynamodb:Query',
        'dynamodb:UpdateItem',
      ],
      dataKey: ['kms:Decrypt'],
      bus: ['events:PutEvents'],
    },
    loopEnd: 'A job ends at its deadline, some 15 minutes after its start.',
    errorImpact: 'Refreshes make no progress: members stay as they were until their job is given up.',
  }),
  read: factsOf({
    description: 'Serves every read of a session that starts nothing, and the feed of events',
    memoryMegabytes: READ_MEMORY_MEGABYTES,
    variables: ['TABLE_NAME', 'CONNECTORS', 'HAS_PAGES', ...OF_HTTP],
    grants: {
      table: [...READS, 'dynamodb:PutItem', 'dynamodb:UpdateItem'],
      dataKey: ['kms:Decrypt'],
    },
    errorImpact: 'Apps cannot show accounts, transactions or the state of a refresh; partners cannot read the feed.',
  }),
  write: factsOf({
    description: 'Serves every change that a session makes and that starts no job',
    memoryMegabytes: WRITE_MEMORY_MEGABYTES,
    timeoutSeconds: WRITE_TIMEOUT_SECONDS,
    sendsTo: ['notifyQueue', 'recordQueue'],
    variables: ['TABLE_NAME', 'EVENT_BUS_NAME', 'CONNECTORS', ...OF_HTTP],
    grants: {
      table: ['dynamodb:BatchGetItem', 'dynamodb:BatchWriteItem', 'dynamodb:GetItem', 'dynamodb:Query', ...WRITES],
      dataKey: ['kms:Decrypt'],
      bus: ['events:PutEvents'],
    },
    errorImpact: 'End users cannot delete a member or change their data.',
  }),
  import: factsOf({
    description: 'Takes the files that users import, finishes imports that were interrupted, and undoes imports',
    memoryMegabytes: IMPORT_MEMORY_MEGABYTES,
    timeoutSeconds: IMPORT_TIMEOUT_SECONDS,
    sendsTo: ['pollQueue', 'notifyQueue', 'recordQueue'],
    variables: [...OF_HTTP, 'TABLE_NAME', 'BACKGROUND_AGGREGATION_HOURS'],
    grants: {
      table: ['dynamodb:BatchGetItem', 'dynamodb:BatchWriteItem', 'dynamodb:GetItem', 'dynamodb:Query', ...WRITES],
      dataKey: ['kms:Decrypt'],
    },
    errorImpact: 'Users cannot import files, and imports that were interrupted wait or fail.',
  }),
  widgets: factsOf({
    description: 'Serves the pages of the widgets, and exchanges widget addresses for sessions',
    variables: ['TABLE_NAME', 'CONNECTORS', 'WIDGET_ALLOW_HTTP', ...OF_HTTP],
    grants: { table: [...READS, ...WRITES] },
    errorImpact: 'The widgets do not open, so people cannot connect or repair a bank in apps that embed them.',
  }),
  pages: factsOf({
    description: 'Serves the pages for people: what the service is, its API reference, the console',
    variables: ['PUBLIC_ADDRESS', 'HAS_SANDBOX_BANK'],
    errorImpact: 'The API reference and the console do not open; the API is not touched.',
  }),
  notify: factsOf({
    description: 'Fans one event out, or makes one webhook attempt, per message',
    memoryMegabytes: READ_MEMORY_MEGABYTES,
    timeoutSeconds: NOTIFY_TIMEOUT_SECONDS,
    sendsTo: ['notifyQueue', 'recordQueue', 'planQueue'],
    variables: [
      'TABLE_NAME',
      'EVENT_BUS_NAME',
      'HAS_BUS_EVENTS',
      'NOTIFY_WORKERS_COUNT',
      'UV_THREADPOOL_SIZE',
      'WEBHOOK_ALLOWED_CIDRS',
      'WEBHOOK_ALLOW_HTTP',
    ],
    grants: {
      table: [...READS, 'dynamodb:PutItem', 'dynamodb:UpdateItem'],
      dueIndex: ['dynamodb:Query'],
      dataKey: ['kms:Decrypt'],
      bus: ['events:PutEvents'],
    },
    loopEnd:
      'A delivery ends with its last attempt or by its age, a record of changes with its last part, a replay with its last page, a line of parked deliveries with its last one.',
    errorImpact: 'Webhooks arrive late: partners do not hear that data are fresh until the retries succeed.',
  }),
  plan: factsOf({
    description: 'Computes what is planned of one user, per message',
    memoryMegabytes: PLAN_MEMORY_MEGABYTES,
    timeoutSeconds: PLAN_TIMEOUT_SECONDS,
    sendsTo: ['recordQueue', 'planQueue'],
    variables: ['TABLE_NAME'],
    grants: {
      table: [...READS, ...WRITES],
    },
    loopEnd: 'A message sends itself on only while another one computes for its user, a minute at most.',
    errorImpact:
      'Budgets, beats, goals and notifications follow new data only when an app reads them, and their webhooks are late.',
  }),
  sweep: factsOf({
    description:
      'Every minute: sends what is due again, ends jobs past their lease, purges, refreshes in the background',
    timeoutSeconds: SWEEP_TIMEOUT_SECONDS,
    sendsTo: ['pollQueue', 'backgroundQueue', 'notifyQueue', 'planQueue'],
    variables: ['TABLE_NAME', 'BACKGROUND_AGGREGATION_HOURS', 'BACKGROUND_SEEN_DAYS', 'BACKGROUND_WAITING_MAX'],
    grants: {
      table: [...READS, 'dynamodb:BatchWriteItem', ...WRITES],
      dueIndex: ['dynamodb:Query'],
      backgroundQueue: ['sqs:SendMessage', 'sqs:GetQueueAttributes'],
    },
    errorImpact: 'Lost messages are not repaired, webhook retries stop and stuck jobs do not end.',
  }),
  'sandbox-bank': factsOf({
    description: 'The made-up bank behind the institutions sandbox and mxbank',
    timeoutSeconds: SANDBOX_BANK_TIMEOUT_SECONDS,
    variables: ['BANK_KEY'],
    errorImpact: 'Test members at the sandbox bank cannot be refreshed.',
  }),
};
