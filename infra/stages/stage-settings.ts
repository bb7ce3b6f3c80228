import * as z from 'zod/mini';
import { CONNECTORS, type ConnectorName } from '../../lib/connectors/connectors.ts';
import {
  adoptedSetting,
  customerKeysSetting,
  domainSetting,
  edgeSetting,
  gradualShiftSetting,
  networkSetting,
  reservedConcurrencySetting,
  sandboxBankSetting,
  tableCapacitySetting,
} from './optional-settings.ts';
import { stageConnectorsFault } from './stage-connectors.ts';

/** What Amazon CloudWatch can keep a log for. */
const LOG_RETENTION_DAYS = [
  1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1_096, 1_827, 2_192, 2_557, 2_922, 3_288, 3_653,
] as const;
/** What an SQS event source takes as its highest number of workers. */
const CONCURRENCY_MIN = 2;
const CONCURRENCY_MAX = 1_000;
/** An account has this limit of API Gateway unless it asks for more. */
const REQUESTS_PER_SECOND_MAX = 10_000;
const HOURS_A_YEAR = 8_760;
/** A month: users that come once a month find their data of the day before. */
const BACKGROUND_SEEN_DAYS = 30;
const DAYS_A_YEAR = 365;

const whole = (min: number, max: number) => z.int().check(z.minimum(min), z.maximum(max));
const concurrency = (usual: number) => z._default(whole(CONCURRENCY_MIN, CONCURRENCY_MAX), usual);
const allowed = () => z._default(z.boolean(), false);
const cidrs = () =>
  z._default(z.array(z.union([z.cidrv4(), z.cidrv6()], { error: 'must be a network, such as 10.1.0.0/16' })), []);
const origin = () =>
  z.string().check(
    z.refine((text: string) => URL.canParse(text) && new URL(text).origin === text, {
      error: 'must be an origin, such as https://app.example',
    }),
  );
const optional = <Setting extends z.ZodMiniType>(setting: Setting) => z._default(z.nullable(setting), null);
const topicArn = () =>
  z.string().check(
    z.regex(/^arn:aws[a-z-]*:sns:[a-z0-9-]+:\d{12}:[\w-]+$/, {
      error: 'must be the ARN of an SNS topic, such as arn:aws:sns:eu-central-1:123456789012:alarms',
    }),
  );
const connectorName = () => z.enum(Object.keys(CONNECTORS) as ConnectorName[]);

/**
 * What `stages/<name>.json` may have. A setting that the file leaves out has the value for a production stage; the
 * table in docs/deploy.md says what each does.
 */
const stageSchema = z.strictObject({
  /**
   * True where data must stay when their stack is deleted: the table and the key are kept and protected from deletion.
   */
  isDataProtected: z._default(z.boolean(), true),
  /** Addresses that get a mail when an alarm starts or ends. */
  alarmEmails: z._default(z.array(z.email({ error: 'must be a mail address' })), []),
  /** A topic of the operator that gets the alarms, in the place of one of the stack. */
  alarmTopicArn: z._default(z.nullable(topicArn()), null),
  logRetentionDays: z._default(
    z.literal(LOG_RETENTION_DAYS, { error: `must be one of ${LOG_RETENTION_DAYS.join(', ')}` }),
    90,
  ),
  /**
   * For the whole API, refused calls among them. API Gateway answers 429 to further requests, whoever sends them. So it is far
   * above the limit of a client: in `prod`, a client at fifty times its limit leaves 1,000 requests a second to others.
   */
  requestsPerSecondMax: z._default(whole(1, REQUESTS_PER_SECOND_MAX), 6_000),
  requestsBurstMax: z._default(whole(1, REQUESTS_PER_SECOND_MAX), 5_000),
  /** Of one client, over all its keys and users; 0: no limit. `client limit` sets another one for a client. */
  clientRequestsPerSecondMax: z._default(whole(0, REQUESTS_PER_SECOND_MAX), 100),
  /** Of one user; 0: no limit. */
  userRequestsPerSecondMax: z._default(whole(0, REQUESTS_PER_SECOND_MAX), 25),
  /** Refused calls of one address that no caller is known for, in each environment of a function; 0: no limit. */
  addressRefusalsPerMinuteMax: z._default(whole(0, REQUESTS_PER_SECOND_MAX), 60),
  /** Origins of web pages that may call the API from a browser. Servers need no entry. */
  corsOrigins: z._default(z.array(origin()), []),
  /** How many messages of a queue are worked on at the same time. */
  pollConcurrencyMax: concurrency(100),
  backgroundConcurrencyMax: concurrency(100),
  notifyConcurrencyMax: concurrency(100),
  recordConcurrencyMax: concurrency(50),
  planConcurrencyMax: concurrency(50),
  /**
   * Runs of the sweep that only start turns of members in the background, each a share of them, each minute. A run starts some
   * hundreds in its time. 0: the run that repairs does this too. At most 4, because a rule has five targets and turns four shards.
   */
  turnSweepsCount: z._default(z.literal([0, 1, 2, 4], { error: 'must be 0, 1, 2 or 4' }), 4),
  /** Private networks (CIDR) to which webhooks may go. */
  webhookAllowedCidrs: cidrs(),
  /** Whether webhooks may go to `http:` addresses. Otherwise such an address is refused when it is registered. */
  isWebhookHttpAllowed: allowed(),
  /** Whether pages of `http:` may embed widgets, as developers have them on their own machines. */
  isWidgetHttpAllowed: allowed(),
  /** Whether the stage shows the pages for people: `/`, `/docs`, `/openapi.json` and `/console`. */
  hasPages: allowed(),
  /**
   * Whether the service puts its own events on the bus. Each costs, whether a rule takes it or not; events for the service itself
   * go over the bus in any case.
   */
  hasBusEvents: z._default(z.boolean(), true),
  /** Private networks (CIDR) in which connectors may call upstreams. */
  upstreamAllowedCidrs: cidrs(),
  /** Whether connectors may call `http:` addresses. */
  isUpstreamHttpAllowed: allowed(),
  /** Hours between two aggregations of a member in the background; 0 switches them off. */
  backgroundAggregationHours: z._default(whole(0, HOURS_A_YEAR), 24),
  /**
   * Members are aggregated in the background only where their user opened a session within so many days; 0: always. Most
   * of what the service costs is this work, and nobody sees it while the user stays away.
   */
  backgroundSeenDays: z._default(whole(0, DAYS_A_YEAR), BACKGROUND_SEEN_DAYS),
  /** Whether X-Ray follows calls through the functions. */
  isTraced: allowed(),
  gradualShift: optional(gradualShiftSetting()),
  customerKeys: customerKeysSetting(),
  adopted: optional(adoptedSetting()),
  tableCapacity: optional(tableCapacitySetting()),
  /** How many calls of the sandbox bank may run at the same time; null sets no limit beside that of the account. */
  sandboxBankConcurrencyMax: optional(sandboxBankSetting()),
  reservedConcurrency: z._default(reservedConcurrencySetting(), {}),
  network: optional(networkSetting()),
  domain: optional(domainSetting()),
  edge: optional(edgeSetting()),
  /**
   * The connectors of the stage, with their settings as they are in `CONNECTORS`. The stack makes the sandbox bank, and
   * adds its address.
   */
  connectors: z._default(z.partialRecord(connectorName(), z.record(z.string(), z.unknown())), {}),
});

export type StageSettings = Readonly<z.infer<typeof stageSchema>>;

/** Without it the messages of the schema are all `Invalid input`. */
const { localeError: inWords } = z.locales.en();

/** The settings that a file has, with defaults for the others; or a sentence that names the first wrong setting. */
export const parseStageSettings = (
  given: unknown,
): { readonly settings: StageSettings } | { readonly fault: string } => {
  const parsed = stageSchema.safeParse(given, { error: inWords });
  if (parsed.success) {
    const fault = faultOf(parsed.data);
    return fault === null ? { settings: parsed.data } : { fault };
  }
  const [issue] = parsed.error.issues;
  const where = issue === undefined || issue.path.length === 0 ? 'the file' : issue.path.join('.');
  return { fault: `${where}: ${issue?.message ?? 'is wrong'}` };
};

/** What is wrong with settings that are right each by itself. */
const faultOf = (settings: StageSettings): string | null => {
  const { isDataProtected, alarmEmails, alarmTopicArn, domain, edge } = settings;
  if (alarmEmails.length > 0 && alarmTopicArn !== null) {
    return 'alarmEmails: must be empty beside alarmTopicArn; subscribe the addresses to that topic';
  }
  if (isDataProtected && alarmEmails.length === 0 && alarmTopicArn === null) {
    return 'alarmEmails: must name who gets the alarms, because the data of this stage are protected; or set alarmTopicArn';
  }
  if (edge !== null && (domain === null || domain.truststoreUri === null)) {
    return 'edge: needs a domain with a truststoreUri, so that nobody but CloudFront may call the API';
  }
  if (edge !== null && edge.name === domain?.name) return 'edge.name: must be another than domain.name';
  const ofConnectors = stageConnectorsFault(settings);
  return ofConnectors === null ? null : `connectors: ${ofConnectors}`;
};
