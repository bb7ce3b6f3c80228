import { ArnFormat, Duration, Stack, Validations } from 'aws-cdk-lib';
import { AccessLogField, AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import {
  CorsHttpMethod,
  HttpApi,
  HttpIntegrationType,
  HttpMethod,
  HttpRoute,
  HttpRouteIntegration,
  type HttpRouteIntegrationConfig,
  HttpRouteKey,
  HttpStage,
  LogGroupLogDestination,
  PayloadFormatVersion,
} from 'aws-cdk-lib/aws-apigatewayv2';
import { type Alarm, MathExpression } from 'aws-cdk-lib/aws-cloudwatch';
import { ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import type { HttpFunctionName } from '../../../lib/contract/operation.ts';
import { DEFAULT_ROUTE_KEY, type RouteGroup } from '../../../lib/contract/route-groups.ts';
import { PAGE_ROUTES } from '../../build/page-routes.ts';
import type { StageSettings } from '../../stages/stage-settings.ts';
import { ActionableAlarm, ALARM_PERIOD } from './actionable-alarm.ts';
import { contractDomain } from './contract-domain.ts';
import type { ServiceFunction } from './service-function.ts';
import { shareOf } from './share-of.ts';
import { type LogSettings, stageLog } from './stage-log.ts';

/**
 * Says from where a call came and how long it took. It has no path, because paths may have user ids of partners, no
 * query and no headers. The line of the function with the same request id has the guids of client and user.
 */
const ACCESS_LOG_FORMAT = AccessLogFormat.custom(
  JSON.stringify({
    requestId: AccessLogField.contextRequestId(),
    functionRequestId: '$context.integration.requestId',
    time: AccessLogField.contextRequestTimeEpoch(),
    sourceIp: AccessLogField.contextIdentitySourceIp(),
    route: '$context.routeKey',
    status: AccessLogField.contextStatus(),
    responseBytes: AccessLogField.contextResponseLength(),
    latencyMs: AccessLogField.contextResponseLatency(),
    integrationStatus: AccessLogField.contextIntegrationStatus(),
    integrationError: '$context.integrationErrorMessage',
  }),
);

/** Request headers of the contract, and our own, that a browser may send only if CORS allows them. */
const CORS_REQUEST_HEADERS = [
  'accept',
  'content-type',
  'idempotency-key',
  'md-session-token',
  'md-api-token',
  'mx-skip-webhook',
  'tributary-after',
  'tributary-file-name',
  'tributary-user',
];
const CORS_ANSWER_HEADERS = [
  'idempotency-replayed',
  'ratelimit',
  'ratelimit-policy',
  'retry-after',
  'tributary-ignored',
  'tributary-next',
  'tributary-not-started',
  'tributary-refresh',
  'tributary-refresh-reason',
];
const CORS_AGE_MAX = Duration.hours(1);

/** Half of the five seconds that clients usually wait; a slower answer looks like a fault. */
const LATENCY_P99_MS_MAX = 2_500;
/** Of fewer, the slowest alone is the p99, and that is often a function that had to start. */
const LATENCY_CALLS_MIN = 100;

/**
 * Five times what the objective of 99.9 % leaves: at this pace the month's share is gone in six days. A new version that gets
 * a tenth of the calls rings when it fails every twentieth.
 */
const SERVER_ERRORS_PERCENT_MAX = 0.5;
/** Fewer are no reason to get up. */
const SERVER_ERRORS_MIN = 5;

export interface ContractApiProps {
  readonly apiName: string;
  readonly routes: readonly RouteGroup[];
  readonly functions: Readonly<Record<HttpFunctionName, Pick<ServiceFunction, 'target'>>>;
  /** Serves the pages for people; null where the stage has none. */
  readonly pages: IFunction | null;
  readonly corsOrigins: readonly string[];
  readonly requestsPerSecondMax: number;
  readonly requestsBurstMax: number;
  readonly log: LogSettings;
  /** Null where the address is the one that AWS gives. */
  readonly domain: StageSettings['domain'];
  readonly alarmTopic: ITopic;
}

/** The HTTP API in front of the functions, with one route for each group of operations of the contract. */
export class ContractApi extends Construct {
  readonly api: HttpApi;
  /** The address that AWS gives; with a domain of the operator, it answers nobody. */
  readonly url: string;
  readonly serverErrorsAlarm: Alarm;

  constructor(scope: Construct, id: string, props: ContractApiProps) {
    super(scope, id);
    this.api = new HttpApi(this, 'Api', {
      apiName: props.apiName,
      createDefaultStage: false,
      disableExecuteApiEndpoint: props.domain !== null,
      ...(props.corsOrigins.length === 0
        ? {}
        : {
            corsPreflight: {
              allowOrigins: [...props.corsOrigins],
              allowMethods: [CorsHttpMethod.GET, CorsHttpMethod.POST, CorsHttpMethod.PUT, CorsHttpMethod.DELETE],
              allowHeaders: CORS_REQUEST_HEADERS,
              exposeHeaders: CORS_ANSWER_HEADERS,
              maxAge: CORS_AGE_MAX,
            },
          }),
    });
    const accessLog = stageLog(this, 'AccessLog', { ...props.log, part: 'access' });
    const stage = new HttpStage(this, 'Stage', {
      httpApi: this.api,
      stageName: '$default',
      autoDeploy: true,
      throttle: { rateLimit: props.requestsPerSecondMax, burstLimit: props.requestsBurstMax },
      accessLogSettings: { destination: new LogGroupLogDestination(accessLog), format: ACCESS_LOG_FORMAT },
    });
    this.url = stage.url;
    if (props.domain !== null) contractDomain(this, { settings: props.domain, api: this.api, stage });
    this.addRoutes(props);
    this.serverErrorsAlarm = this.addAlarms(props.alarmTopic);
  }

  private addRoutes(props: ContractApiProps): void {
    const integrations = new Map<string, FunctionIntegration>();
    const integrationOf = (name: string, target: IFunction): FunctionIntegration => {
      const known = integrations.get(name);
      if (known !== undefined) return known;
      const made = new FunctionIntegration(name, target);
      integrations.set(name, made);
      this.permit(target);
      return made;
    };
    for (const route of props.routes) {
      this.addRoute(
        route.key,
        integrationOf(route.function, props.functions[route.function].target),
        'The functions authenticate every call themselves: session and API tokens are checked by their MAC before any I/O, API keys by their hash. A gateway authorizer would cost a second function call per request.',
      );
    }
    const { pages } = props;
    if (pages === null) return;
    for (const key of PAGE_ROUTES) {
      this.addRoute(
        key,
        integrationOf('pages', pages),
        'The pages have no data: a page takes a key from the person who looks at it, and calls the API with that key.',
      );
    }
  }

  private addRoute(key: string, integration: FunctionIntegration, whyOpen: string): void {
    const route = new HttpRoute(this, `Route ${key.replaceAll('/', ':')}`, {
      httpApi: this.api,
      routeKey: toRouteKey(key),
      integration,
    });
    Validations.of(route).acknowledge({ id: 'AwsSolutions-APIG4', reason: whyOpen });
  }

  /**
   * One permission for each function, because with one for each route the policy of a function (20,480 bytes) is full
   * after some thirty. CDK's permission for the whole API does not fit: it ends in three parts, and `$default` has two.
   */
  private permit(target: IFunction): void {
    target.addPermission('ApiPermission', {
      principal: new ServicePrincipal('apigateway.amazonaws.com'),
      sourceArn: Stack.of(this).formatArn({
        service: 'execute-api',
        resource: this.api.apiId,
        resourceName: '*',
        arnFormat: ArnFormat.SLASH_RESOURCE_NAME,
      }),
    });
  }

  private addAlarms(topic: ITopic): Alarm {
    const { alarm } = new ActionableAlarm(this, 'ServerErrors', {
      topic,
      metric: shareOf({
        label: 'Calls that were answered 5xx (%)',
        bad: this.api.metricServerError({ period: ALARM_PERIOD, statistic: 'Sum' }),
        all: this.api.metricCount({ period: ALARM_PERIOD, statistic: 'SampleCount' }),
        badCountMin: SERVER_ERRORS_MIN,
        period: ALARM_PERIOD,
      }),
      threshold: SERVER_ERRORS_PERCENT_MAX,
      impact: 'Apps and partners get answers 5xx instead of data.',
      runbook: 'api-5xx',
    });
    new ActionableAlarm(this, 'Latency', {
      topic,
      metric: new MathExpression({
        label: 'Time to answer, p99 (ms)',
        expression: `IF(calls >= ${LATENCY_CALLS_MIN}, latency, 0)`,
        usingMetrics: {
          calls: this.api.metricCount({ period: ALARM_PERIOD, statistic: 'SampleCount' }),
          latency: this.api.metricLatency({ period: ALARM_PERIOD, statistic: 'p99' }),
        },
        period: ALARM_PERIOD,
      }),
      threshold: LATENCY_P99_MS_MAX,
      periods: 3,
      impact: 'One call in a hundred takes so long that apps show a spinner or give up.',
      runbook: 'api-latency',
    });
    return alarm;
  }
}

/** Passes the call to a function; `ContractApi` makes the permission. */
class FunctionIntegration extends HttpRouteIntegration {
  private readonly target: IFunction;

  constructor(id: string, target: IFunction) {
    super(id);
    this.target = target;
  }

  bind(): HttpRouteIntegrationConfig {
    return {
      type: HttpIntegrationType.AWS_PROXY,
      uri: this.target.functionArn,
      payloadFormatVersion: PayloadFormatVersion.VERSION_2_0,
    };
  }
}

const toRouteKey = (key: string): HttpRouteKey => {
  if (key === DEFAULT_ROUTE_KEY) return HttpRouteKey.DEFAULT;
  const [method = '', path = ''] = key.split(' ');
  return HttpRouteKey.with(path, new Map<string, HttpMethod>(Object.entries(HttpMethod)).get(method));
};
