/** The environments Tributary is deployed to. Accounts and regions come from the operator's credentials, never from here. */
export const STAGE_NAMES = ['dev', 'staging', 'prod'] as const;
export type StageName = (typeof STAGE_NAMES)[number];

export const isStageName = (text: string): text is StageName => STAGE_NAMES.some((name) => name === text);

export interface StageSettings {
  /** True where data outlive their stack: the table and key are kept, and neither can be deleted by accident. */
  readonly isDataProtected: boolean;
  readonly logRetentionDays: 7 | 30 | 90;
  /** Of the whole API; beyond it API Gateway answers 429 by itself. */
  readonly requestsPerSecondMax: number;
  readonly requestsBurstMax: number;
  /** Web pages that may call the API from a browser; server-side callers need none. */
  readonly corsOrigins: readonly string[];
  /** Messages of one queue that are worked on at the same time; SQS event sources accept 2 to 1,000. */
  readonly pollConcurrencyMax: number;
  readonly notifyConcurrencyMax: number;
  readonly planConcurrencyMax: number;
  /** Networks (CIDR) that webhooks may reach although they are private. */
  readonly webhookAllowedCidrs: readonly string[];
  /** Webhooks to `http:` addresses; where they are not allowed, such an address is refused when it is registered. */
  readonly isWebhookHttpAllowed: boolean;
  /** Members nobody asked for are refreshed every so many hours; 0 leaves them alone. */
  readonly backgroundAggregationHours: number;
  /** The made-up bank behind institutions `sandbox` and `mxbank`. */
  readonly hasSandboxBank: boolean;
}

/**
 * No function has reserved concurrency: a new account may only have ten executions in all, and a reservation would make
 * the first deployment fail there. Queue workers are bounded by their event sources instead, HTTP by the API's throttle.
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
    planConcurrencyMax: 2,
    webhookAllowedCidrs: [],
    isWebhookHttpAllowed: false,
    backgroundAggregationHours: 24,
    hasSandboxBank: true,
  },
  staging: {
    isDataProtected: false,
    logRetentionDays: 30,
    requestsPerSecondMax: 200,
    requestsBurstMax: 400,
    corsOrigins: [],
    pollConcurrencyMax: 20,
    notifyConcurrencyMax: 20,
    planConcurrencyMax: 10,
    webhookAllowedCidrs: [],
    isWebhookHttpAllowed: false,
    backgroundAggregationHours: 24,
    hasSandboxBank: true,
  },
  prod: {
    isDataProtected: true,
    logRetentionDays: 90,
    requestsPerSecondMax: 1_000,
    requestsBurstMax: 2_000,
    corsOrigins: [],
    pollConcurrencyMax: 100,
    notifyConcurrencyMax: 100,
    planConcurrencyMax: 50,
    webhookAllowedCidrs: [],
    isWebhookHttpAllowed: false,
    backgroundAggregationHours: 24,
    hasSandboxBank: false,
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
