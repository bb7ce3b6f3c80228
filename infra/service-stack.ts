import { CfnOutput, Duration, Fn, RemovalPolicy, Stack, type StackProps, Validations } from 'aws-cdk-lib';
import { ComparisonOperator, Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { EventBus, Match, Rule, RuleTargetInput, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IKey, Key } from 'aws-cdk-lib/aws-kms';
import { FunctionUrlAuthType } from 'aws-cdk-lib/aws-lambda';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import type { SweepOrderAsked } from '../lib/contract/jobs/sweep-order.ts';
import type { RouteGroup } from '../lib/contract/route-groups.ts';
import { UPSTREAM_DETAIL_TYPES, UPSTREAM_EVENT_SOURCE } from '../lib/contract/upstream/bus-events.ts';
import { POLL_VISIBILITY_SECONDS } from '../lib/domain/jobs/limits.ts';
import { TABLE } from '../lib/store/table/table.ts';
import { ActionableAlarm, ALARM_PERIOD } from './constructs/actionable-alarm.ts';
import { alarmTopic } from './constructs/alarm-topic.ts';
import { brokenDataAlarm } from './constructs/broken-data-alarm.ts';
import { ContractApi } from './constructs/contract-api.ts';
import { customerKey, permitLogs, permitServices, permitThrough } from './constructs/customer-keys.ts';
import { gradualShift } from './constructs/gradual-shift.ts';
import { jobGraph, jobMetrics } from './constructs/job-metrics.ts';
import { deadLetterQueue, QueueWorker, WorkQueue } from './constructs/queue-worker.ts';
import { ServiceDashboard } from './constructs/service-dashboard.ts';
import { ServiceFunction } from './constructs/service-function.ts';
import type { LogSettings } from './constructs/stage-log.ts';
import { StageNetwork } from './constructs/stage-network.ts';
import { sweepGraph, sweepMetrics } from './constructs/sweep-metrics.ts';
import { tableAlarms } from './constructs/table-alarms.ts';
import { upstreamGraph, upstreamMetrics } from './constructs/upstream-metrics.ts';
import { webhookGraph, webhookMetrics } from './constructs/webhook-metrics.ts';
import type { DataStack } from './data-stack.ts';
import { FUNCTIONS, type FunctionName, type Grants, type VariableName } from './functions.ts';
import { publicAddress } from './public-address.ts';
import { stageConnectors } from './stage-connectors.ts';
import type { StageSettings } from './stage-settings.ts';
import { SERVICE_OUTPUTS } from './stages.ts';

export interface ServiceStackProps extends StackProps {
  readonly stage: string;
  readonly settings: StageSettings;
  readonly data: DataStack;
  readonly routes: readonly RouteGroup[];
}

/**
 * The encryption context of every data key is its client alone (`lib/runtime/data-keys.ts`). `ForAllValues` refuses any other
 * name; it also holds where there is no context, which `ForAnyValue` refuses.
 */
const OF_A_CLIENT = {
  'ForAnyValue:StringEquals': { 'kms:EncryptionContextKeys': 'client' },
  'ForAllValues:StringEquals': { 'kms:EncryptionContextKeys': 'client' },
};
/** The same for all stages: each line of the log is chosen in the code. */
const LOG_LEVEL = 'INFO';
/** One import may need all memory of a worker, so a worker takes one step at a time. */
const POLL_BATCH_SIZE = 1;
/** Attempts mostly wait for receivers, so a worker makes ten at a time. */
const NOTIFY_BATCH_SIZE = 10;
/**
 * Half of the threads may wait for name servers (libuv), and such a wait lasts some 20 s longer than the attempt. This
 * number is enough for batch after batch of receivers whose names do not resolve. With Node's four threads, two such
 * names would stop all lookups of a worker.
 */
const NOTIFY_THREADS = 64;
/** A part reads and writes a hundred rows and needs a whole processor, so a worker makes one at a time. */
const RECORD_BATCH_SIZE = 1;
/** A part takes less than a second. The largest import has some hundreds of them, one after the other. */
const RECORD_AGE_SECONDS_MAX = 1_200;
/** A computation needs a whole processor and much memory, so a worker makes one at a time. */
const PLAN_BATCH_SIZE = 1;
/** Readers compute a missing plan by themselves, so only webhooks wait. All tries for one user take half an hour. */
const PLAN_AGE_SECONDS_MAX = 1_200;
/** The longest delay of a step is 30 s, and a job has 15 minutes in all. */
const POLL_AGE_SECONDS_MAX = 300;
/**
 * A worker takes some forty steps a minute of an upstream that answers within a second, so a message waits for some minutes.
 * While more wait, the sweep starts no turns.
 */
const BACKGROUND_WAITING_PER_WORKER = 60;
/** Nobody waits, and the sweep starts no more than the workers can take. */
const BACKGROUND_AGE_SECONDS_MAX = 1_800;
/** A message may have a delay of 15 minutes; it is late when it waits longer than that. */
const NOTIFY_AGE_SECONDS_MAX = 1_200;
/** A step that takes this share of its timeout may soon reach the timeout. */
const POLL_DURATION_SHARE_MAX = 0.8;
/** It runs each minute; a run or two may be lost. */
const SWEEP_MISSED_MINUTES_MAX = 10;
/** After an hour an event is not needed any more: the next refresh brings the data. */
const BUS_EVENT_AGE_MAX = Duration.hours(1);
const BUS_RETRIES = 2;

/** The id of a construct, from which CloudFormation makes names: `sandbox-bank` becomes `SandboxBank`. */
const constructId = (name: FunctionName): string =>
  name
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');

/** What each run of the sweep does, every minute. Where turns have no run of their own, the one run does everything. */
const sweepOrders = (turnSweepsCount: number): readonly SweepOrderAsked[] => [
  turnSweepsCount === 0 ? {} : { lane: 'work' },
  ...Array.from({ length: turnSweepsCount }, (_, part) => ({ lane: 'turn', part, parts: turnSweepsCount }) as const),
];

/**
 * Everything that runs: functions, API, queues, bus, schedule, alarms. It holds no data, so it can be deleted and made
 * again.
 */
export class ServiceStack extends Stack {
  private readonly props: ServiceStackProps;
  private readonly log: LogSettings;
  private readonly network: StageNetwork | null;
  private readonly alarmTopic: ITopic;
  private readonly poll: WorkQueue;
  private readonly background: WorkQueue;
  private readonly notify: WorkQueue;
  private readonly record: WorkQueue;
  private readonly plan: WorkQueue;
  private readonly bus: EventBus;
  private readonly lostEvents: Queue;
  private readonly connectors: string;

  constructor(scope: Construct, id: string, props: ServiceStackProps) {
    super(scope, id, props);
    this.props = props;
    const { settings, stage } = props;

    const { queues: queueKey, logs: logKey } = this.customerKeys();
    this.log = { stage, retentionDays: settings.logRetentionDays, key: logKey };
    this.network =
      settings.network === null
        ? null
        : new StageNetwork(this, 'Network', { settings: settings.network, log: this.log });
    this.alarmTopic = alarmTopic(this, settings, queueKey);
    const queueOf = (worker: FunctionName) => ({
      key: queueKey,
      workerTimeoutSeconds: FUNCTIONS[worker].timeoutSeconds,
    });
    // Less than AWS recommends, because a batch is one message and nothing waits for others. A message that comes back
    // early finds the claim of its step and ends. A longer timeout would delay the repair of a failed step, and an hour
    // of failures would reach the limit of SQS, 120,000 messages in flight.
    const steps = { ...queueOf('poll'), visibilitySeconds: POLL_VISIBILITY_SECONDS };
    this.poll = new WorkQueue(this, 'PollQueue', steps);
    this.background = new WorkQueue(this, 'BackgroundQueue', steps);
    this.notify = new WorkQueue(this, 'NotifyQueue', queueOf('notify'));
    this.record = new WorkQueue(this, 'RecordQueue', queueOf('notify'));
    this.plan = new WorkQueue(this, 'PlanQueue', queueOf('plan'));
    this.bus = new EventBus(this, 'Bus', { eventBusName: `tributary-${stage}` });
    this.lostEvents = deadLetterQueue(this, 'LostEvents', queueKey);
    Validations.of(this.lostEvents).acknowledge({
      id: 'AwsSolutions-SQS3',
      reason: 'It is the dead-letter queue of a bus rule and of asynchronous calls, which the rule does not look at.',
    });
    this.connectors = this.toJsonString(
      stageConnectors(settings, settings.connectors.sandbox === undefined ? null : this.sandboxBank()),
    );

    const http = {
      sessions: this.serviceFunction('sessions'),
      partner: this.serviceFunction('partner'),
      refresh: this.serviceFunction('refresh', [
        // Lambda puts events there that the function could not handle.
        new PolicyStatement({
          sid: 'LostEvents',
          actions: ['sqs:SendMessage'],
          resources: [this.lostEvents.queueArn],
        }),
      ]),
      read: this.serviceFunction('read'),
      write: this.serviceFunction('write'),
      import: this.serviceFunction('import'),
      widgets: this.serviceFunction('widgets'),
    };
    const pages = settings.hasPages ? this.serviceFunction('pages') : null;
    const api = new ContractApi(this, 'Api', {
      apiName: `tributary-${stage}`,
      routes: props.routes,
      functions: {
        sessions: http.sessions.target,
        partner: http.partner.target,
        refresh: http.refresh.target,
        read: http.read.target,
        write: http.write.target,
        import: http.import.target,
        widgets: http.widgets.target,
      },
      pages: pages?.target ?? null,
      corsOrigins: settings.corsOrigins,
      requestsPerSecondMax: settings.requestsPerSecondMax,
      requestsBurstMax: settings.requestsBurstMax,
      log: this.log,
      domain: settings.domain,
      alarmTopic: this.alarmTopic,
    });
    const workers = { poll: this.pollWorker(), notify: this.notifyWorker(), plan: this.planWorker() };
    const sweep = this.sweep();
    this.upstreamEvents(http.refresh);

    this.throttleAlarm();
    const namespace = `tributary-${stage}`;
    brokenDataAlarm(this, {
      namespace,
      logGroups: [...Object.values(http), ...Object.values(workers), sweep].map(({ logGroup }) => logGroup),
      topic: this.alarmTopic,
    });
    upstreamMetrics(this, {
      namespace,
      caller: workers.poll.logGroup,
      starters: [http.sessions, http.partner, http.refresh, sweep].map(({ logGroup }) => logGroup),
      topic: this.alarmTopic,
    });
    const { sessions, partner, refresh, import: imports } = http;
    jobMetrics(this, {
      namespace,
      logGroups: [workers.poll, sweep, imports, sessions, partner, refresh].map(({ logGroup }) => logGroup),
      topic: this.alarmTopic,
    });
    webhookMetrics(this, { namespace, logGroup: workers.notify.logGroup, topic: this.alarmTopic });
    sweepMetrics(this, { namespace, logGroup: sweep.logGroup, topic: this.alarmTopic });
    tableAlarms(this, { table: props.data.table, topic: this.alarmTopic });
    const functions = { ...http, ...(pages !== null && { pages }), ...workers, sweep };
    new ServiceDashboard(this, 'Dashboard', {
      // Names of dashboards are those of an account, so a stage in two regions has two.
      dashboardName: `tributary-${stage}-${this.region}`,
      api: api.api,
      functions,
      queues: {
        poll: this.poll,
        background: this.background,
        notify: this.notify,
        record: this.record,
        plan: this.plan,
      },
      table: props.data.table,
      jobs: jobGraph(namespace),
      webhooks: webhookGraph(namespace),
      sweep: sweepGraph(namespace),
      upstreams: upstreamGraph(namespace, Object.keys(settings.connectors)),
    });

    if (settings.gradualShift !== null) {
      gradualShift(this, {
        steps: settings.gradualShift,
        functions: Object.values(functions),
        alarms: [api.serverErrorsAlarm],
      });
    }

    new CfnOutput(this, SERVICE_OUTPUTS.apiUrl, { value: publicAddress(settings) ?? api.url });
    new CfnOutput(this, SERVICE_OUTPUTS.eventBusName, { value: this.bus.eventBusName });
    new CfnOutput(this, SERVICE_OUTPUTS.alarmTopicArn, { value: this.alarmTopic.topicArn });
  }

  /** The keys of the account that the stage wants in the place of those of AWS. */
  private customerKeys(): Readonly<Record<'queues' | 'logs', IKey | null>> {
    const { stage, settings } = this.props;
    const keyFor = (part: 'queues' | 'logs', id: string, description: string): Key | null =>
      settings.customerKeys.includes(part)
        ? customerKey(this, id, { description, removalPolicy: RemovalPolicy.DESTROY })
        : null;
    const queues = keyFor('queues', 'QueueKey', 'Encrypts the messages of queues and of the alarm topic');
    if (queues !== null) {
      permitThrough(queues, ['sqs']);
      permitServices(queues, ['cloudwatch', 'events']);
    }
    const logs = keyFor('logs', 'LogKey', 'Encrypts the logs');
    if (logs !== null) permitLogs(logs, `/tributary/${stage}/*`);
    return { queues, logs };
  }

  private serviceFunction(name: FunctionName, extra: readonly PolicyStatement[] = []): ServiceFunction {
    const { settings } = this.props;
    const facts = FUNCTIONS[name];
    return new ServiceFunction(this, constructId(name), {
      name,
      description: facts.description,
      memoryMegabytes: facts.memoryMegabytes,
      timeoutSeconds: facts.timeoutSeconds,
      isLoopAllowed: facts.loopEnd !== null,
      environment: { LOG_LEVEL, ...this.variables(facts.variables) },
      permissions: [...this.permissions(facts.grants), ...extra],
      log: this.log,
      isTraced: settings.isTraced,
      concurrencyMax: name === 'sandbox-bank' ? settings.sandboxBankConcurrencyMax : null,
      network: this.network,
      hasAlias: settings.gradualShift !== null,
      alarmTopic: this.alarmTopic,
      errorImpact: facts.errorImpact,
    });
  }

  private variables(names: readonly VariableName[]): Record<string, string> {
    const { data, settings } = this.props;
    const values: Record<VariableName, string> = {
      TABLE_NAME: data.table.tableName,
      POLL_QUEUE_URL: this.poll.queue.queueUrl,
      BACKGROUND_QUEUE_URL: this.background.queue.queueUrl,
      NOTIFY_QUEUE_URL: this.notify.queue.queueUrl,
      RECORD_QUEUE_URL: this.record.queue.queueUrl,
      PLAN_QUEUE_URL: this.plan.queue.queueUrl,
      EVENT_BUS_NAME: this.bus.eventBusName,
      CONNECTORS: this.connectors,
      BANK_KEY: this.bankKey(),
      BACKGROUND_AGGREGATION_HOURS: String(settings.backgroundAggregationHours),
      BACKGROUND_SEEN_DAYS: String(settings.backgroundSeenDays),
      BACKGROUND_WAITING_MAX: String(settings.backgroundConcurrencyMax * BACKGROUND_WAITING_PER_WORKER),
      NOTIFY_WORKERS_COUNT: String(settings.notifyConcurrencyMax),
      UV_THREADPOOL_SIZE: String(NOTIFY_THREADS),
      UPSTREAM_ALLOWED_CIDRS: settings.upstreamAllowedCidrs.join(','),
      UPSTREAM_ALLOW_HTTP: settings.isUpstreamHttpAllowed ? 'true' : 'false',
      WEBHOOK_ALLOWED_CIDRS: settings.webhookAllowedCidrs.join(','),
      WEBHOOK_ALLOW_HTTP: settings.isWebhookHttpAllowed ? 'true' : 'false',
      PUBLIC_ADDRESS: publicAddress(settings) ?? '',
      WIDGET_ALLOW_HTTP: settings.isWidgetHttpAllowed ? 'true' : 'false',
      CLIENT_REQUESTS_PER_SECOND_MAX: String(settings.clientRequestsPerSecondMax),
      USER_REQUESTS_PER_SECOND_MAX: String(settings.userRequestsPerSecondMax),
      // Behind CloudFront all callers have its addresses, and the firewall limits theirs.
      ADDRESS_REFUSALS_PER_MINUTE_MAX: String(settings.edge === null ? settings.addressRefusalsPerMinuteMax : 0),
    };
    return Object.fromEntries(names.map((name) => [name, values[name]]));
  }

  private permissions(grants: Grants): readonly PolicyStatement[] {
    const { table, key } = this.props.data;
    const statement = (sid: string, actions: readonly string[] | undefined, resource: string, conditions = {}) =>
      actions === undefined
        ? []
        : [new PolicyStatement({ sid, actions: [...actions], resources: [resource], conditions })];
    return [
      ...statement('Table', grants.table, table.tableArn),
      ...statement('DueIndex', grants.dueIndex, `${table.tableArn}/index/${TABLE.dueIndex.name}`),
      ...statement('PollQueue', grants.pollQueue, this.poll.queue.queueArn),
      ...statement('BackgroundQueue', grants.backgroundQueue, this.background.queue.queueArn),
      ...statement('NotifyQueue', grants.notifyQueue, this.notify.queue.queueArn),
      ...statement('RecordQueue', grants.recordQueue, this.record.queue.queueArn),
      ...statement('PlanQueue', grants.planQueue, this.plan.queue.queueArn),
      ...statement('DataKey', grants.dataKey, key.keyArn, OF_A_CLIENT),
      ...statement('Bus', grants.bus, this.bus.eventBusArn),
    ];
  }

  private pollWorker(): ServiceFunction {
    const worker = this.serviceFunction('poll', [
      this.poll.consumePermission('Work'),
      this.background.consumePermission('BackgroundWork'),
    ]);
    new QueueWorker(this, 'PollWorker', {
      work: this.poll,
      worker,
      batchSize: POLL_BATCH_SIZE,
      concurrencyMax: this.props.settings.pollConcurrencyMax,
      alarmTopic: this.alarmTopic,
      ageSecondsMax: POLL_AGE_SECONDS_MAX,
      lateImpact: 'Refreshes take minutes longer than the banks need.',
      deadLetterImpact: 'At least one refresh stopped on a step that failed five times; its member shows old data.',
    });
    new QueueWorker(this, 'BackgroundWorker', {
      work: this.background,
      worker,
      batchSize: POLL_BATCH_SIZE,
      concurrencyMax: this.props.settings.backgroundConcurrencyMax,
      alarmTopic: this.alarmTopic,
      ageSecondsMax: BACKGROUND_AGE_SECONDS_MAX,
      lateImpact: 'Members are refreshed in the background later than they should be; refreshes of users are not late.',
      deadLetterImpact:
        'At least one refresh in the background stopped on a step that failed five times; its member shows old data.',
    });
    new ActionableAlarm(this, 'PollDuration', {
      topic: this.alarmTopic,
      metric: worker.function.metricDuration({ period: ALARM_PERIOD, statistic: 'Maximum' }),
      threshold: worker.timeoutSeconds * 1_000 * POLL_DURATION_SHARE_MAX,
      comparison: ComparisonOperator.GREATER_THAN_THRESHOLD,
      periods: 1,
      impact: 'The largest imports are about to be cut off, and their members would never get new data.',
      runbook: 'poll-duration',
    });
    return worker;
  }

  private notifyWorker(): ServiceFunction {
    const worker = this.serviceFunction('notify', [
      this.notify.consumePermission('Work'),
      this.record.consumePermission('Records'),
    ]);
    new QueueWorker(this, 'NotifyWorker', {
      work: this.notify,
      worker,
      batchSize: NOTIFY_BATCH_SIZE,
      concurrencyMax: this.props.settings.notifyConcurrencyMax,
      alarmTopic: this.alarmTopic,
      ageSecondsMax: NOTIFY_AGE_SECONDS_MAX,
      lateImpact: 'Webhooks arrive many minutes after the data they announce.',
      deadLetterImpact:
        'The processing of at least one webhook or event failed five times; readers of its feed may have to wait for it.',
    });
    new QueueWorker(this, 'RecordWorker', {
      work: this.record,
      worker,
      batchSize: RECORD_BATCH_SIZE,
      concurrencyMax: this.props.settings.recordConcurrencyMax,
      alarmTopic: this.alarmTopic,
      ageSecondsMax: RECORD_AGE_SECONDS_MAX,
      lateImpact: 'Webhooks and feed entries of rows come many minutes after their import or change.',
      deadLetterImpact:
        'The events of at least one import or change could not be made in five tries: its rows are missing in the feed.',
    });
    return worker;
  }

  private planWorker(): ServiceFunction {
    const worker = this.serviceFunction('plan', [this.plan.consumePermission('Work')]);
    new QueueWorker(this, 'PlanWorker', {
      work: this.plan,
      worker,
      batchSize: PLAN_BATCH_SIZE,
      concurrencyMax: this.props.settings.planConcurrencyMax,
      alarmTopic: this.alarmTopic,
      ageSecondsMax: PLAN_AGE_SECONDS_MAX,
      lateImpact:
        'Webhooks of budgets, goals, beats and notifications arrive many minutes after the data they are computed from.',
      deadLetterImpact:
        'The planning of at least one user could not be computed in five tries: its webhooks are missing, and its reads may fail.',
    });
    return worker;
  }

  private sweep(): ServiceFunction {
    const sweep = this.serviceFunction('sweep');
    // The run of the next minute replaces a lost one, so nothing is retried or kept.
    new Rule(this, 'EveryMinute', {
      description: 'Runs the sweep',
      schedule: Schedule.rate(Duration.minutes(1)),
      targets: sweepOrders(this.props.settings.turnSweepsCount).map(
        (order) => new LambdaFunction(sweep.target, { retryAttempts: 0, event: RuleTargetInput.fromObject(order) }),
      ),
    });
    sweep.target.configureAsyncInvoke({ retryAttempts: 0, maxEventAge: Duration.minutes(1) });
    new ActionableAlarm(this, 'SweepStopped', {
      topic: this.alarmTopic,
      metric: sweep.function.metricInvocations({ period: Duration.minutes(1), statistic: 'Sum' }),
      threshold: 1,
      comparison: ComparisonOperator.LESS_THAN_THRESHOLD,
      periods: SWEEP_MISSED_MINUTES_MAX,
      isMissingDataBad: true,
      impact: 'Nothing repairs lost messages: some refreshes hang, and late webhook retries are not sent.',
      runbook: 'sweep-stopped',
    });
    return sweep;
  }

  private upstreamEvents(refresh: ServiceFunction): void {
    new Rule(this, 'UpstreamEvents', {
      eventBus: this.bus,
      description: 'Brings what upstream callers report to the refresh function',
      eventPattern: {
        source: [UPSTREAM_EVENT_SOURCE],
        detailType: Match.anyOf(...UPSTREAM_DETAIL_TYPES.map((type) => Match.equalsIgnoreCase(type))),
      },
      targets: [
        new LambdaFunction(refresh.target, {
          deadLetterQueue: this.lostEvents,
          retryAttempts: BUS_RETRIES,
          maxEventAge: BUS_EVENT_AGE_MAX,
        }),
      ],
    });
    // Dead letters of the rule are events that never reached the function; these are events that the function could not
    // handle.
    refresh.target.configureAsyncInvoke({
      retryAttempts: BUS_RETRIES,
      maxEventAge: BUS_EVENT_AGE_MAX,
      onFailure: { bind: () => ({ destination: this.lostEvents.queueArn }) },
    });
    new ActionableAlarm(this, 'LostEventsWaiting', {
      topic: this.alarmTopic,
      metric: this.lostEvents.metricApproximateNumberOfMessagesVisible({ period: ALARM_PERIOD, statistic: 'Maximum' }),
      threshold: 1,
      comparison: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      periods: 1,
      impact:
        'An upstream reported new data of a member, and the service did not fetch them: they stay old until the next refresh.',
      runbook: 'lost-events',
    });
  }

  /** Its pages are for browsers, so its address is open to everybody. */
  private sandboxBank() {
    const bank = this.serviceFunction('sandbox-bank');
    return { url: bank.function.addFunctionUrl({ authType: FunctionUrlAuthType.NONE }).url, key: this.bankKey() };
  }

  /**
   * The random end of the stack's id, which strangers do not know and no template shows. It keeps them from using up
   * the account's executions; the bank has nothing that is secret.
   */
  private bankKey(): string {
    return Fn.select(2, Fn.split('/', this.stackId));
  }

  private throttleAlarm(): void {
    new ActionableAlarm(this, 'Throttles', {
      topic: this.alarmTopic,
      // It has no dimension, because all functions of the account share one pool of executions.
      metric: new Metric({ namespace: 'AWS/Lambda', metricName: 'Throttles', period: ALARM_PERIOD, statistic: 'Sum' }),
      threshold: 10,
      comparison: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      periods: 2,
      impact: 'Calls are refused with 503 and queues grow, because the account has no free Lambda executions.',
      runbook: 'function-throttles',
    });
  }
}
