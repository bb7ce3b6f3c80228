import { CfnOutput, Fn, Stack, type StackProps, Validations } from 'aws-cdk-lib';
import type { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import { EventBus } from 'aws-cdk-lib/aws-events';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { FunctionUrlAuthType } from 'aws-cdk-lib/aws-lambda';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import type { RouteGroup } from '../../lib/contract/route-groups.ts';
import manifest from '../../package.json' with { type: 'json' };
import { stageConnectors } from '../stages/stage-connectors.ts';
import type { StageSettings } from '../stages/stage-settings.ts';
import { SERVICE_OUTPUTS } from '../stages/stages.ts';
import { alarmTopic } from './constructs/alarm-topic.ts';
import { busRules } from './constructs/bus-rules.ts';
import { ContractApi } from './constructs/contract-api.ts';
import { gradualShift } from './constructs/gradual-shift.ts';
import { jobGraph } from './constructs/job-metrics.ts';
import type { ServiceQueues } from './constructs/queue-worker.ts';
import { deadLetterQueue } from './constructs/queue-worker.ts';
import { queueWorkers } from './constructs/queue-workers.ts';
import { serviceAlarms } from './constructs/service-alarms.ts';
import { ServiceDashboard } from './constructs/service-dashboard.ts';
import { ServiceFunction } from './constructs/service-function.ts';
import { serviceKeys } from './constructs/service-keys.ts';
import { serviceQueues } from './constructs/service-queues.ts';
import type { LogSettings } from './constructs/stage-log.ts';
import { StageNetwork } from './constructs/stage-network.ts';
import { sweepGraph } from './constructs/sweep-metrics.ts';
import { sweepSchedule } from './constructs/sweep-schedule.ts';
import { upstreamGraph } from './constructs/upstream-metrics.ts';
import { webhookGraph } from './constructs/webhook-metrics.ts';
import type { DataStack } from './data-stack.ts';
import { permissionsFor } from './function-permissions.ts';
import { variableValues } from './function-variables.ts';
import { FUNCTIONS, type FunctionName } from './functions.ts';
import { publicAddress } from './public-address.ts';

export interface ServiceStackProps extends StackProps {
  readonly stage: string;
  readonly settings: StageSettings;
  readonly data: DataStack;
  readonly routes: readonly RouteGroup[];
}

/** The same for all stages: each line of the log is chosen in the code. */
const LOG_LEVEL = 'INFO';

/** Of the metrics of a stage. */
const namespaceOf = (stage: string): string => `tributary-${stage}`;

/** The id of a construct, from which CloudFormation makes names: `sandbox-bank` becomes `SandboxBank`. */
const constructId = (name: FunctionName): string =>
  name
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');

/**
 * Everything that runs: functions, API, queues, bus, schedule, alarms. It holds no data, so it can be deleted and made
 * again.
 */
export class ServiceStack extends Stack {
  private readonly props: ServiceStackProps;
  private readonly log: LogSettings;
  private readonly network: StageNetwork | null;
  private readonly alarmTopic: ITopic;
  private readonly queues: ServiceQueues;
  private readonly bus: EventBus;
  private readonly connectors: string;

  constructor(scope: Construct, id: string, props: ServiceStackProps) {
    super(scope, id, props);
    this.props = props;
    const { settings, stage } = props;

    const keys = serviceKeys(this, stage, settings);
    this.log = { stage, retentionDays: settings.logRetentionDays, key: keys.logs };
    this.network =
      settings.network === null
        ? null
        : new StageNetwork(this, 'Network', { settings: settings.network, log: this.log });
    const topic = alarmTopic(this, settings, keys.queues);
    this.alarmTopic = topic;
    this.queues = serviceQueues(this, keys.queues);
    this.bus = new EventBus(this, 'Bus', { eventBusName: `tributary-${stage}` });
    const lostEvents = deadLetterQueue(this, 'LostEvents', keys.queues);
    Validations.of(lostEvents).acknowledge({
      id: 'AwsSolutions-SQS3',
      reason: 'It is the dead-letter queue of a bus rule and of asynchronous calls, which the rule does not look at.',
    });
    this.connectors = this.toJsonString(
      stageConnectors(settings, settings.connectors.sandbox === undefined ? null : this.sandboxBank()),
    );

    const { queues } = this;
    const http = this.httpFunctions(lostEvents);
    const pages = settings.hasPages ? this.serviceFunction('pages') : null;
    const api = new ContractApi(this, 'Api', {
      apiName: `tributary-${stage}`,
      routes: props.routes,
      functions: http,
      pages: pages?.target ?? null,
      corsOrigins: settings.corsOrigins,
      requestsPerSecondMax: settings.requestsPerSecondMax,
      requestsBurstMax: settings.requestsBurstMax,
      log: this.log,
      domain: settings.domain,
      alarmTopic: topic,
    });
    const workers = this.workerFunctions();
    queueWorkers(this, { workers, queues, settings, topic });
    const sweep = this.serviceFunction('sweep');
    sweepSchedule(this, { sweep, turnSweepsCount: settings.turnSweepsCount, topic });
    busRules(this, { bus: this.bus, lostEvents, functions: http, topic });

    const { table } = props.data;
    const namespace = namespaceOf(stage);
    serviceAlarms(this, { namespace, functions: { ...http, ...workers, sweep }, table, topic });
    const functions = { ...http, ...(pages !== null && { pages }), ...workers, sweep };
    this.dashboard(api.api, functions);

    if (settings.gradualShift !== null) {
      gradualShift(this, {
        steps: settings.gradualShift,
        functions: Object.values(functions),
        alarms: [api.serverErrorsAlarm],
      });
    }

    new CfnOutput(this, SERVICE_OUTPUTS.apiUrl, { value: publicAddress(settings) ?? api.url });
    new CfnOutput(this, SERVICE_OUTPUTS.release, { value: manifest.version });
    new CfnOutput(this, SERVICE_OUTPUTS.eventBusName, { value: this.bus.eventBusName });
    new CfnOutput(this, SERVICE_OUTPUTS.alarmTopicArn, { value: topic.topicArn });
    new CfnOutput(this, SERVICE_OUTPUTS.alarmName, { value: api.serverErrorsAlarm.alarmName });
  }

  private dashboard(api: HttpApi, functions: Readonly<Record<string, ServiceFunction>>): void {
    const { stage, settings, data } = this.props;
    const namespace = namespaceOf(stage);
    new ServiceDashboard(this, 'Dashboard', {
      // Names of dashboards are those of an account, so a stage in two regions has two.
      dashboardName: `tributary-${stage}-${this.region}`,
      api,
      functions,
      queues: this.queues,
      table: data.table,
      jobs: jobGraph(namespace),
      webhooks: webhookGraph(namespace),
      sweep: sweepGraph(namespace),
      upstreams: upstreamGraph(namespace, Object.keys(settings.connectors)),
    });
  }

  /** The functions that answer calls. */
  private httpFunctions(lostEvents: IQueue) {
    // Lambda puts events of the bus there that the function could not handle.
    const losing = [
      new PolicyStatement({ sid: 'LostEvents', actions: ['sqs:SendMessage'], resources: [lostEvents.queueArn] }),
    ];
    return {
      sessions: this.serviceFunction('sessions'),
      partner: this.serviceFunction('partner'),
      refresh: this.serviceFunction('refresh', losing),
      read: this.serviceFunction('read'),
      write: this.serviceFunction('write'),
      import: this.serviceFunction('import', losing),
      widgets: this.serviceFunction('widgets'),
    };
  }

  /** The functions that are fed from queues. */
  private workerFunctions() {
    const { poll, background, notify, record, plan } = this.queues;
    return {
      poll: this.serviceFunction('poll', [
        poll.consumePermission('Work'),
        background.consumePermission('BackgroundWork'),
      ]),
      notify: this.serviceFunction('notify', [notify.consumePermission('Work'), record.consumePermission('Records')]),
      plan: this.serviceFunction('plan', [plan.consumePermission('Work')]),
    };
  }

  private serviceFunction(name: FunctionName, extra: readonly PolicyStatement[] = []): ServiceFunction {
    const { settings, data } = this.props;
    const { bus, connectors, queues } = this;
    const facts = FUNCTIONS[name];
    const values = variableValues({ settings, table: data.table, queues, bus, connectors, bankKey: this.bankKey() });
    return new ServiceFunction(this, constructId(name), {
      name,
      description: facts.description,
      memoryMegabytes: facts.memoryMegabytes,
      timeoutSeconds: facts.timeoutSeconds,
      isLoopAllowed: facts.loopEnd !== null,
      environment: {
        LOG_LEVEL,
        RELEASE: manifest.version,
        ...Object.fromEntries(facts.variables.map((variable) => [variable, values[variable]])),
      },
      permissions: [...permissionsFor(facts.grants, { data, queues, bus }), ...extra],
      log: this.log,
      isTraced: settings.isTraced,
      concurrencyMax:
        name === 'sandbox-bank' ? settings.sandboxBankConcurrencyMax : (settings.reservedConcurrency[name] ?? null),
      network: this.network,
      hasAlias: settings.gradualShift !== null,
      alarmTopic: this.alarmTopic,
      errorImpact: facts.errorImpact,
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
}
