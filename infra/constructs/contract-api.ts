import { ArnFormat, Duration, RemovalPolicy, Stack, Validations } from 'aws-cdk-lib';
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
import { ComparisonOperator } from 'aws-cdk-lib/aws-cloudwatch';
import { ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { LogGroup, type RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import type { HttpFunctionName } from '../../lib/contract/operation.ts';
import { DEFAULT_ROUTE_KEY, type RouteGroup } from '../../lib/contract/route-groups.ts';
import { ActionableAlarm, ALARM_PERIOD } from './actionable-alarm.ts';

/**
 * Which call came from where and took how long. No path (it carries a partner's user ids), no query and no header: who
 * called stands in the function's own line, as guids, which has the same request id.
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

/** Request headers of the contract and of our own that a browser has to ask leave for. */
const CORS_REQUEST_HEADERS = [
  'accept',
  'content-type',
  'md-session-token',
  'md-api-token',
  'mx-skip-webhook',
  'tributary-after',
];
const CORS_ANSWER_HEADERS = ['tributary-next', 'tributary-not-started', 'tributary-refresh'];
const CORS_AGE_MAX = Duration.hours(1);

/** Half of the clients' usual five-second patience: slower is felt as broken. */
const LATENCY_P99_MS_MAX = 2_500;

export interface ContractApiProps {
  readonly apiName: string;
  readonly routes: readonly RouteGroup[];
  readonly functions: Readonly<Record<HttpFunctionName, IFunction>>;
  readonly corsOrigins: readonly string[];
  readonly requestsPerSecondMax: number;
  readonly requestsBurstMax: number;
  readonly logGroupName: string;
  readonly logRetention: RetentionDays;
  readonly alarmTopic: ITopic;
}

/** The HTTP API in front of the functions, with the routes that the contract folds into. */
export class ContractApi extends Construct {
  readonly api: HttpApi;
  readonly url: string;

  constructor(scope: Construct, id: string, props: ContractApiProps) {
    super(scope, id);
    this.api = new HttpApi(this, 'Api', {
      apiName: props.apiName,
      createDefaultStage: false,
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
    const accessLog = new LogGroup(this, 'AccessLog', {
      logGroupName: props.logGroupName,
      retention: props.logRetention,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    const stage = new HttpStage(this, 'Stage', {
      httpApi: this.api,
      stageName: '$default',
      autoDeploy: true,
      throttle: { rateLimit: props.requestsPerSecondMax, burstLimit: props.requestsBurstMax },
      accessLogSettings: { destination: new LogGroupLogDestination(accessLog), format: ACCESS_LOG_FORMAT },
    });
    this.url = stage.url;
    this.addRoutes(props);
    this.addAlarms(props.alarmTopic);
  }

  private addRoutes(props: ContractApiProps): void {
    const integrations = new Map<HttpFunctionName, FunctionIntegration>();
    const integrationOf = (name: HttpFunctionName): FunctionIntegration => {
      const known = integrations.get(name);
      if (known !== undefined) return known;
      const made = new FunctionIntegration(name, props.functions[name]);
      integrations.set(name, made);
      this.permit(props.functions[name]);
      return made;
    };
    for (const route of props.routes) {
      const httpRoute = new HttpRoute(this, `Route ${route.key.replaceAll('/', ':')}`, {
        httpApi: this.api,
        routeKey: toRouteKey(route.key),
        integration: integrationOf(route.function),
      });
      Validations.of(httpRoute).acknowledge({
        id: 'AwsSolutions-APIG4',
        reason:
          'The functions authenticate every call themselves: session and API tokens are checked by their MAC before any I/O, API keys by their hash. A gateway authorizer would cost a second function call per request.',
      });
    }
  }

  /**
   * One permission per function: one per route would outgrow the function's policy (20,480 bytes) at some thirty. Not
   * CDK's own for the whole API: that one ends in three parts, which the two of `$default` do not match.
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

  private addAlarms(topic: ITopic): void {
    new ActionableAlarm(this, 'ServerErrors', {
      topic,
      metric: this.api.metricServerError({ period: ALARM_PERIOD, statistic: 'Sum' }),
      threshold: 5,
      comparison: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      periods: 1,
      impact: 'Apps and partners get answers 5xx instead of data.',
      runbook: 'api-5xx',
    });
    new ActionableAlarm(this, 'Latency', {
      topic,
      metric: this.api.metricLatency({ period: ALARM_PERIOD, statistic: 'p99' }),
      threshold: LATENCY_P99_MS_MAX,
      comparison: ComparisonOperator.GREATER_THAN_THRESHOLD,
      periods: 3,
      impact: 'One call in a hundred takes so long that apps show a spinner or give up.',
      runbook: 'api-latency',
    });
  }
}

/** Hands the call to a function, and leaves the permission to the API. */
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

const METHODS: Readonly<Record<string, HttpMethod>> = {
  ANY: HttpMethod.ANY,
  GET: HttpMethod.GET,
  POST: HttpMethod.POST,
  PUT: HttpMethod.PUT,
  DELETE: HttpMethod.DELETE,
};

const toRouteKey = (key: string): HttpRouteKey => {
  if (key === DEFAULT_ROUTE_KEY) return HttpRouteKey.DEFAULT;
  const [method = '', path = ''] = key.split(' ');
  return HttpRouteKey.with(path, METHODS[method]);
};
