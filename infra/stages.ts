import type { ConnectorName } from '../lib/connectors/connectors.ts';

/** The environments of Tributary. Accounts and regions come from the credentials of the operator. */
export const STAGE_NAMES = ['dev', 'staging', 'prod'] as const;
export type StageName = (typeof STAGE_NAMES)[number];

export const isStageName = (text: string): text is StageName => STAGE_NAMES.some((name) => name === text);

export interface StageSettings {
  /**
   * True where data must stay when their stack is deleted: the table and the key are kept and protected from deletion.
   */
  readonly isDataProtected: boolean;
  readonly logRetentionDays: 7 | 30 | 90;
  /** For the whole API. API Gateway answers 429 to further requests. */
  readonly requestsPerSecondMax: number;
  readonly requestsBurstMax: number;
  /** Origins of web pages that may call the API from a browser. Servers need no entry. */
  readonly corsOrigins: readonly string[];
  /** How many messages of a queue are worked on at the same time; an SQS event source takes 2 to 1,000. */
  readonly pollConcurrencyMax: number;
  readonly notifyConcurrencyMax: number;
  readonly recordConcurrencyMax: number;
  readonly planConcurrencyMax: number;
  /** Private networks (CIDR) to which webhooks may go. */
  readonly webhookAllowedCidrs: readonly string[];
  /** Whether webhooks may go to `http:` addresses. Otherwise such an address is refused when it is registered. */
  readonly isWebhookHttpAllowed: boolean;
  /** Whether pages of `http:` may embed widgets, as developers have them on their own machines. */
  readonly isWidgetHttpAllowed: boolean;
  /** Private networks (CIDR) in which connectors may call upstreams. */
  readonly upstreamAllowedCidrs: readonly string[];
  /** Whether connectors may call `http:` addresses. */
  readonly isUpstreamHttpAllowed: boolean;
  /** Hours between two aggregations of a member in the background; 0 switches them off. */
  readonly backgroundAggregationHours: number;
  /**
   * The connectors of the stage, with their settings as they are in `CONNECTORS`, or null for a connector that the stage
   * does not have. The stack makes the sandbox bank, and adds its address.
   */
  readonly connectors: Readonly<Record<ConnectorName, Readonly<Record<string, unknown>> | null>>;
}

/** Connectors of real institutions. Every stage has them, with the settings that their manifests have by default. */
const REAL_CONNECTORS = { files: {}, simplefin: {} } as const satisfies Partial<StageSettings['connectors']>;

/**
 * No function has reserved concurrency: a new account has ten executions in all, and there a reservation would let the
 * first deployment fail. Instead, event sources limit the workers of queues, and the throttle of the API limits HTTP.
 */
export const STAGES: Readonly<Record<StageName, StageSettings>> = {
  dev: {
    isDataProtected: false,
    logRetentionDays: 7,
    requestsPerSecondMax: 50,
    requestsBurstMax: 100,
    corsOrigins: ['http://localhost:3000', 'http://localhost:5173'],
    pollConcurrencyMax: 5,
    notifyConcurrencyMax: 5,
    recordConcurrencyMax: 2,
    planConcurrencyMax: 2,
    webhookAllowedCidrs: [],
    isWebhookHttpAllowed: false,
    isWidgetHttpAllowed: true,
    upstreamAllowedCidrs: [],
    isUpstreamHttpAllowed: false,
    backgroundAggregationHours: 24,
    connectors: { ...REAL_CONNECTORS, sandbox: {} },
  },
  staging: {
    isDataProtected: false,
    logRetentionDays: 30,
    requestsPerSecondMax: 200,
    requestsBurstMax: 400,
    corsOrigins: [],
    pollConcurrencyMax: 20,
    notifyConcurrencyMax: 20,
    recordConcurrencyMax: 10,
    planConcurrencyMax: 10,
    webhookAllowedCidrs: [],
    isWebhookHttpAllowed: false,
    isWidgetHttpAllowed: false,
    upstreamAllowedCidrs: [],
    isUpstreamHttpAllowed: false,
    backgroundAggregationHours: 24,
    connectors: { ...REAL_CONNECTORS, sandbox: {} },
  },
  prod: {
    isDataProtected: true,
    logRetentionDays: 90,
    requestsPerSecondMax: 1_000,
    requestsBurstMax: 2_000,
    corsOrigins: [],
    pollConcurrencyMax: 100,
    notifyConcurrencyMax: 100,
    recordConcurrencyMax: 50,
    planConcurrencyMax: 50,
    webhookAllowedCidrs: [],
    isWebhookHttpAllowed: false,
    isWidgetHttpAllowed: false,
    upstreamAllowedCidrs: [],
    isUpstreamHttpAllowed: false,
    backgroundAggregationHours: 24,
    connectors: { ...REAL_CONNECTORS, sandbox: null },
  },
};

/** Names of the CloudFormation stacks of a stage; the data stack is deployed first. */
export const stackNames = (stage: StageName): { readonly data: string; readonly service: string } => ({
  data: `tributary-${stage}-data`,
  service: `tributary-${stage}-service`,
});

/** Outputs of the data stack that the `client` command reads. */
export const DATA_OUTPUTS = { tableName: 'TableName', keyArn: 'DataKeyArn' } as const;
/** Outputs of the service stack: the address of the API, the event bus, the topic of the alarms. */
export const SERVICE_OUTPUTS = {
  apiUrl: 'ApiUrl',
  eventBusName: 'EventBusName',
  alarmTopicArn: 'AlarmTopicArn',
} as const;
