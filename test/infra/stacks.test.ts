import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Match } from 'aws-cdk-lib/assertions';
import { Queue } from 'aws-cdk-lib/aws-sqs';
import { describe, expect, it } from 'vitest';
import type { TributaryApp } from '../../infra/app/app.ts';
import { FUNCTIONS, type FunctionName } from '../../infra/app/functions.ts';
import { PAGE_ROUTES } from '../../infra/build/page-routes.ts';
import type { StageSettings } from '../../infra/stages/stage-settings.ts';
import { mostSpecificRoute } from '../../lib/contract/route-groups.ts';
import { BROKEN_DATA_ERRORS } from '../../lib/store/table/item-error.ts';
import { DUE_PARTITIONS } from '../../lib/store/table/keys.ts';
import { TABLE } from '../../lib/store/table/table.ts';
import manifest from '../../package.json' with { type: 'json' };
import {
  functionOf,
  type Resource,
  resourcesOf,
  STAGE_NAMES,
  STAGES,
  synthesise,
  withUnbundledApp,
} from './synthesis.ts';

const stages = synthesise();
const each = describe.each(STAGE_NAMES.map((name) => [name, stages[name], STAGES[name]] as const));

const functionNames = Object.keys(FUNCTIONS) as FunctionName[];
const deployed = ({ connectors, hasPages }: StageSettings) =>
  functionNames
    .filter((name) => connectors.sandbox !== undefined || name !== 'sandbox-bank')
    .filter((name) => hasPages || name !== 'pages');

each('stage %s', (stage, { data, service }, settings) => {
  describe('functions', () => {
    it('are one Lambda for each folder, with refresh, polling and reading apart', () => {
      const ids = deployed(settings).map((name) => functionOf(service, name)[0]);
      expect(new Set(ids).size).toBe(ids.length);
      expect(resourcesOf(service, 'AWS::Lambda::Function').length).toBe(ids.length);
    });

    it('run on Node 24 and arm64, with the given memory and time', () => {
      for (const name of deployed(settings)) {
        const [, { Properties }] = functionOf(service, name);
        expect(Properties).toMatchObject({
          Runtime: 'nodejs24.x',
          Architectures: ['arm64'],
          MemorySize: FUNCTIONS[name].memoryMegabytes,
          Timeout: FUNCTIONS[name].timeoutSeconds,
        });
      }
    });

    it('have one role each, and write to a log of their own that is not kept for ever', () => {
      const functions = resourcesOf(service, 'AWS::Lambda::Function').map(([, { Properties }]) => Properties);
      expect(new Set(functions.map(({ Role }) => JSON.stringify(Role))).size).toBe(functions.length);
      expect(new Set(functions.map(({ LoggingConfig }) => JSON.stringify(LoggingConfig))).size).toBe(functions.length);
      service.allResourcesProperties('AWS::Logs::LogGroup', { RetentionInDays: settings.logRetentionDays });
    });

    it('get the table, the queues and the connectors, and no other variable', () => {
      const variablesOf = (name: FunctionName) =>
        Object.keys((functionOf(service, name)[1].Properties.Environment as { Variables: object }).Variables);
      for (const name of deployed(settings)) {
        expect(variablesOf(name).toSorted()).toEqual(['LOG_LEVEL', 'RELEASE', ...FUNCTIONS[name].variables].toSorted());
      }
    });

    it('know the connectors of their stage from one variable, if they need them', () => {
      const informed = deployed(settings).filter((name) => FUNCTIONS[name].variables.includes('CONNECTORS'));
      expect(informed).toEqual(['partner', 'refresh', 'poll', 'read', 'write', 'widgets']);
      for (const name of informed) {
        const { Variables } = functionOf(service, name)[1].Properties.Environment as {
          Variables: Readonly<Record<string, unknown>>;
        };
        for (const one of Object.keys(settings.connectors))
          expect(JSON.stringify(Variables.CONNECTORS)).toContain(`\\"${one}\\":{`);
        expect(JSON.stringify(Variables.CONNECTORS).includes('sandbox')).toBe(
          settings.connectors.sandbox !== undefined,
        );
      }
    });

    it('get the key of the sandbox bank, where there is one', () => {
      if (settings.connectors.sandbox === undefined) return;
      const variablesOf = (name: FunctionName) =>
        (functionOf(service, name)[1].Properties.Environment as { Variables: Readonly<Record<string, unknown>> })
          .Variables;
      const key = { 'Fn::Select': [2, { 'Fn::Split': ['/', { Ref: 'AWS::StackId' }] }] };
      expect(variablesOf('sandbox-bank').BANK_KEY).toEqual(key);
      expect(JSON.stringify(variablesOf('poll').CONNECTORS)).toContain(`\\"bank_key\\":\\"",${JSON.stringify(key)}`);
    });

    it('look up names with spare threads while a batch of names has no answer (P29)', () => {
      const { Variables } = functionOf(service, 'notify')[1].Properties.Environment as {
        Variables: Readonly<Record<string, string>>;
      };
      const [{ BatchSize } = { BatchSize: 0 }] = Object.values(
        service.findResources('AWS::Lambda::EventSourceMapping', { Properties: { BatchSize: 10 } }),
      ).map(({ Properties }) => Properties as { BatchSize: number });
      expect(BatchSize).toBe(10);
      // libuv lets half of its threads, four unless told otherwise, wait for name servers; a resolver may take 20 s, we 5.
      expect(Number(Variables.UV_THREADPOOL_SIZE) / 2).toBeGreaterThan(BatchSize * 3);
    });

    it('refuse http: addresses for webhooks, which cannot be delivered', () => {
      for (const name of ['partner', 'notify'] as const) {
        expect(functionOf(service, name)[1].Properties.Environment).toMatchObject({
          Variables: { WEBHOOK_ALLOW_HTTP: String(settings.isWebhookHttpAllowed) },
        });
      }
      expect(settings.isWebhookHttpAllowed).toBe(false);
    });

    it('let http: pages embed widgets in the dev stage alone', () => {
      for (const name of ['partner', 'widgets'] as const) {
        expect(functionOf(service, name)[1].Properties.Environment).toMatchObject({
          Variables: { WIDGET_ALLOW_HTTP: String(stage === 'dev') },
        });
      }
    });

    it('have no lines of Lambda for invocations that end well, and their own as they are', () => {
      for (const [, { Properties }] of resourcesOf(service, 'AWS::Lambda::Function'))
        if (Properties.LoggingConfig !== undefined)
          expect(Properties.LoggingConfig).toMatchObject({ LogFormat: 'JSON', SystemLogLevel: 'WARN' });
      expect(functionOf(service, 'read')[1].Properties).toHaveProperty('LoggingConfig');
    });

    it('know whether there are pages, if they answer unknown paths', () => {
      expect(functionOf(service, 'read')[1].Properties.Environment).toMatchObject({
        Variables: { HAS_PAGES: String(settings.hasPages) },
      });
    });

    it('that answer HTTP know the limits of clients, users and addresses (P41)', () => {
      for (const name of ['sessions', 'partner', 'refresh', 'read', 'write', 'import', 'widgets'] as const) {
        expect(functionOf(service, name)[1].Properties.Environment).toMatchObject({
          Variables: {
            CLIENT_REQUESTS_PER_SECOND_MAX: String(settings.clientRequestsPerSecondMax),
            USER_REQUESTS_PER_SECOND_MAX: String(settings.userRequestsPerSecondMax),
            ADDRESS_REFUSALS_PER_MINUTE_MAX: String(settings.addressRefusalsPerMinuteMax),
          },
        });
      }
    });

    it('call no http: address and no private network for connectors (P32)', () => {
      expect(functionOf(service, 'poll')[1].Properties.Environment).toMatchObject({
        Variables: { UPSTREAM_ALLOW_HTTP: 'false', UPSTREAM_ALLOWED_CIDRS: '' },
      });
    });
  });

  describe('table', () => {
    it('has the keys and the index that the stores use, and costs nothing while idle', () => {
      data.hasResourceProperties('AWS::DynamoDB::Table', {
        KeySchema: [
          { AttributeName: TABLE.partitionKey, KeyType: 'HASH' },
          { AttributeName: TABLE.sortKey, KeyType: 'RANGE' },
        ],
        GlobalSecondaryIndexes: [
          {
            IndexName: TABLE.dueIndex.name,
            KeySchema: [
              { AttributeName: TABLE.dueIndex.partitionKey, KeyType: 'HASH' },
              { AttributeName: TABLE.dueIndex.sortKey, KeyType: 'RANGE' },
            ],
            Projection: { ProjectionType: 'KEYS_ONLY' },
          },
        ],
        BillingMode: 'PAY_PER_REQUEST',
        TimeToLiveSpecification: { AttributeName: TABLE.ttl, Enabled: true },
        PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
      });
    });

    it('and its key outlive the stack where data are protected, and only there', () => {
      const policy = settings.isDataProtected ? 'Retain' : 'Delete';
      data.allResources('AWS::DynamoDB::Table', { DeletionPolicy: policy, UpdateReplacePolicy: policy });
      data.allResources('AWS::KMS::Key', { DeletionPolicy: policy, UpdateReplacePolicy: policy });
      data.allResourcesProperties('AWS::DynamoDB::Table', { DeletionProtectionEnabled: settings.isDataProtected });
      data.allResourcesProperties('AWS::KMS::Key', { EnableKeyRotation: true });
    });

    it('has a key that can be replicated to a second Region from the first day on', () => {
      data.allResourcesProperties('AWS::KMS::Key', { MultiRegion: true });
    });
  });

  describe('queues', () => {
    const workers = resourcesOf(service, 'AWS::Lambda::EventSourceMapping');

    it('feed poll, notify and plan, with partial failures', () => {
      const targets = workers.map(([, { Properties }]) => JSON.stringify(Properties.FunctionName));
      expect(targets.toSorted()).toEqual(
        (['notify', 'notify', 'plan', 'poll', 'poll'] as const).map((name) =>
          JSON.stringify({ Ref: functionOf(service, name)[0] }),
        ),
      );
      service.allResourcesProperties('AWS::Lambda::EventSourceMapping', {
        FunctionResponseTypes: ['ReportBatchItemFailures'],
      });
    });

    it.each(['notify', 'plan'] as const)(
      'hide a message of %s for six times as long as its worker may take',
      (name) => {
        for (const [, queue] of queuesOf(service, workers, functionOf(service, name)[0]))
          expect(queue.Properties.VisibilityTimeout).toBeGreaterThanOrEqual(6 * FUNCTIONS[name].timeoutSeconds);
      },
    );

    it('bring a message of poll back soon after its worker died, one to a worker (P12)', () => {
      const poll = functionOf(service, 'poll')[0];
      const [queue] = queuesOf(service, workers, poll);
      expect(queue?.[1].Properties.VisibilityTimeout).toBeGreaterThan(FUNCTIONS.poll.timeoutSeconds);
      expect(queue?.[1].Properties.VisibilityTimeout).toBeLessThanOrEqual(FUNCTIONS.poll.timeoutSeconds + 15);
      const source = workers.find(([, { Properties }]) => JSON.stringify(Properties.FunctionName).includes(poll));
      expect(source?.[1].Properties).toMatchObject({ BatchSize: 1 });
      expect(source?.[1].Properties).not.toHaveProperty('MaximumBatchingWindowInSeconds');
    });

    it.each(['poll', 'notify', 'plan'] as const)(
      'move a message of %s that always fails to a dead-letter queue (P13)',
      (name) => {
        for (const [, queue] of queuesOf(service, workers, functionOf(service, name)[0])) {
          const redrive = queue.Properties.RedrivePolicy as {
            maxReceiveCount: number;
            deadLetterTargetArn: { 'Fn::GetAtt': [string, string] };
          };
          expect(redrive.maxReceiveCount).toBeGreaterThanOrEqual(5);
          const deadLetters = service.findResources('AWS::SQS::Queue')[redrive.deadLetterTargetArn['Fn::GetAtt'][0]];
          expect(deadLetters).toMatchObject({ Properties: { MessageRetentionPeriod: 14 * 24 * 3_600 } });
        }
      },
    );

    it('keep background jobs apart from those of users, with workers of their own (P49)', () => {
      const poll = functionOf(service, 'poll')[0];
      const sources = workers
        .filter(([, { Properties }]) => JSON.stringify(Properties.FunctionName).includes(poll))
        .map(([, { Properties }]) => [Properties.BatchSize, Properties.ScalingConfig]);
      expect(sources).toEqual([
        [1, { MaximumConcurrency: settings.pollConcurrencyMax }],
        [1, { MaximumConcurrency: settings.backgroundConcurrencyMax }],
      ]);
    });

    it('give background turns to separate runs of the sweep, where the stage has them', () => {
      const sweep = functionOf(service, 'sweep')[0];
      const orders = resourcesOf(service, 'AWS::Events::Rule')
        .flatMap(([, { Properties }]) => (Properties.Targets ?? []) as { Arn: unknown; Input?: string }[])
        .filter(({ Arn }) => JSON.stringify(Arn).includes(sweep))
        .map(({ Input }) => JSON.parse(Input ?? 'null'));
      const parts = settings.turnSweepsCount;
      expect(orders).toEqual(
        parts === 0
          ? [{}]
          : [{ lane: 'work' }, ...Array.from({ length: parts }, (_, part) => ({ lane: 'turn', part, parts }))],
      );
      expect(orders.length).toBeLessThanOrEqual(5);
      expect(DUE_PARTITIONS.turn.length % Math.max(1, parts)).toBe(0);
    });

    it('keep parts of records apart from events, one to a worker and fewer at once (P29)', () => {
      const notify = functionOf(service, 'notify')[0];
      const sources = workers
        .filter(([, { Properties }]) => JSON.stringify(Properties.FunctionName).includes(notify))
        .map(([, { Properties }]) => [Properties.BatchSize, Properties.ScalingConfig]);
      expect(sources).toEqual([
        [10, { MaximumConcurrency: settings.notifyConcurrencyMax }],
        [1, { MaximumConcurrency: settings.recordConcurrencyMax }],
      ]);
      expect(settings.recordConcurrencyMax).toBeLessThan(settings.notifyConcurrencyMax);
    });

    it('are encrypted, and refuse calls without TLS', () => {
      service.allResourcesProperties('AWS::SQS::Queue', { SqsManagedSseEnabled: true });
      expect(resourcesOf(service, 'AWS::SQS::QueuePolicy').length).toBe(resourcesOf(service, 'AWS::SQS::Queue').length);
      service.allResourcesProperties('AWS::SQS::QueuePolicy', {
        PolicyDocument: {
          Statement: Match.arrayWith([
            Match.objectLike({ Effect: 'Deny', Condition: { Bool: { 'aws:SecureTransport': 'false' } } }),
          ]),
        },
      });
    });
  });

  describe('API', () => {
    const routeKeys = resourcesOf(service, 'AWS::ApiGatewayV2::Route').map(([, { Properties }]) => Properties.RouteKey);
    const isOfPages = (key: unknown): boolean => PAGE_ROUTES.includes(String(key));

    it('has at most fifty routes for operations, and one permission a function', () => {
      expect(routeKeys.filter((key) => !isOfPages(key)).length).toBeLessThanOrEqual(50);
      const permitted = resourcesOf(service, 'AWS::Lambda::Permission')
        .filter(([, { Properties }]) => Properties.Principal === 'apigateway.amazonaws.com')
        .map(([, { Properties }]) => JSON.stringify(Properties.FunctionName));
      const behind = ['import', 'partner', 'read', 'refresh', 'sessions', 'widgets', 'write'];
      expect(permitted.toSorted()).toEqual(
        [...behind, ...(settings.hasPages ? ['pages'] : [])]
          .map((name) => JSON.stringify({ 'Fn::GetAtt': [functionOf(service, name)[0], 'Arn'] }))
          .toSorted(),
      );
    });

    it.each([
      ['POST', '/acme/users.json'],
      ['GET', '/acme/users'],
      ['GET', '/acme/users/ada/api_token.json'],
      ['GET', '/acme/users/ada/api_token.xml'],
      ['POST', '/acme/users/ada/urls.json'],
      ['PUT', '/acme/users/ada/remap_id.json'],
      ['DELETE', '/acme/users/ada.xml'],
    ])('sends %s %s, which is below a base path, to the function for partners', (method, path) => {
      const routes = resourcesOf(service, 'AWS::ApiGatewayV2::Route').map(([, { Properties }]) => ({
        key: String(Properties.RouteKey),
        target: JSON.stringify(Properties.Target),
      }));
      const target = mostSpecificRoute(routes, method, path)?.target;
      const behind = resourcesOf(service, 'AWS::ApiGatewayV2::Integration').find(([id]) => target?.includes(`"${id}"`));
      expect(JSON.stringify(behind?.[1].Properties.IntegrationUri)).toContain(functionOf(service, 'partner')[0]);
    });

    it('shows the pages for people in the dev stage alone, by a function of few rights', () => {
      expect(routeKeys.filter(isOfPages)).toEqual(stage === 'dev' ? PAGE_ROUTES : []);
      if (stage !== 'dev') return;
      const [, { Properties }] = functionOf(service, 'pages');
      expect(Properties.Environment).toEqual({
        Variables: { LOG_LEVEL: 'INFO', RELEASE: manifest.version, PUBLIC_ADDRESS: '', HAS_SANDBOX_BANK: 'true' },
      });
    });

    it('permits $default too, whose ARN has fewer parts than the others', () => {
      for (const [, { Properties }] of resourcesOf(service, 'AWS::Lambda::Permission')) {
        if (Properties.Principal !== 'apigateway.amazonaws.com') continue;
        expect(JSON.stringify(Properties.SourceArn)).toMatch(/"\/\*"\]\]\}$/);
      }
    });

    it('is throttled on its only stage', () => {
      service.resourceCountIs('AWS::ApiGatewayV2::Stage', 1);
      service.hasResourceProperties('AWS::ApiGatewayV2::Stage', {
        StageName: '$default',
        DefaultRouteSettings: {
          ThrottlingRateLimit: settings.requestsPerSecondMax,
          ThrottlingBurstLimit: settings.requestsBurstMax,
        },
      });
    });

    it('logs each call with its caller and request id, without path, query or headers', () => {
      const [entry] = resourcesOf(service, 'AWS::ApiGatewayV2::Stage');
      const { Format } = (entry?.[1].Properties.AccessLogSettings ?? { Format: '' }) as { Format: string };
      expect(JSON.parse(Format)).toMatchObject({
        requestId: '$context.requestId',
        route: '$context.routeKey',
        sourceIp: '$context.identity.sourceIp',
        // The `request_id` of the function's own lines.
        functionRequestId: '$context.integration.requestId',
      });
      expect(Format).not.toMatch(/\$context\.(path|identity\.(?!sourceIp)|authorizer)|queryString|header/i);
    });

    it('lets web pages of the configured origins call it, and no others', () => {
      const [entry] = resourcesOf(service, 'AWS::ApiGatewayV2::Api');
      const cors = entry?.[1].Properties.CorsConfiguration as { AllowOrigins: readonly string[] } | undefined;
      expect(cors?.AllowOrigins ?? []).toEqual(settings.corsOrigins);
    });
  });

  describe('events of EventBridge', () => {
    it('run the sweep every minute', () => {
      service.hasResourceProperties('AWS::Events::Rule', {
        ScheduleExpression: 'rate(1 minute)',
        Targets: Match.arrayWith([
          Match.objectLike({ Arn: { 'Fn::GetAtt': [functionOf(service, 'sweep')[0], 'Arn'] } }),
        ]),
      });
    });

    const reported = ['Refresh Requested', 'Member Refresh Requested', 'Member Has News'];
    it.each([
      [
        'of upstream callers reach refresh',
        'refresh',
        { source: ['tributary.upstream'], 'detail-type': reported.map((type) => ({ 'equals-ignore-case': type })) },
      ],
      [
        'for interrupted imports reach import',
        'import',
        { source: ['tributary.work'], 'detail-type': ['Import Interrupted'] },
      ],
    ] as const)('%s, and are kept when it cannot take them', (_, name, EventPattern) => {
      const [id] = functionOf(service, name);
      service.hasResourceProperties('AWS::Events::Rule', {
        EventPattern,
        Targets: [Match.objectLike({ Arn: { 'Fn::GetAtt': [id, 'Arn'] }, DeadLetterConfig: Match.anyValue() })],
      });
      service.hasResourceProperties('AWS::Lambda::EventInvokeConfig', {
        FunctionName: { Ref: id },
        DestinationConfig: { OnFailure: { Destination: Match.anyValue() } },
      });
    });
  });

  it('refresh, poll, write and notify may put events on our bus, and no other function', () => {
    const policies = resourcesOf(service, 'AWS::IAM::Policy').filter(([, { Properties }]) =>
      JSON.stringify(Properties).includes('events:PutEvents'),
    );
    expect(policies).toHaveLength(4);
    const [bus] = resourcesOf(service, 'AWS::Events::EventBus');
    for (const [, { Properties }] of policies) {
      expect(JSON.stringify(Properties)).toContain(JSON.stringify({ 'Fn::GetAtt': [bus?.[0], 'Arn'] }));
    }
  });

  it('the service stack has a dashboard', () => {
    service.resourceCountIs('AWS::CloudWatch::Dashboard', 1);
    // Dashboards of all regions of an account share their names.
    service.hasResourceProperties('AWS::CloudWatch::Dashboard', {
      DashboardName: { 'Fn::Join': ['', [`tributary-${stage}-`, { Ref: 'AWS::Region' }]] },
    });
  });

  it('throttles of the due index have an alarm with metrics of their own', () => {
    const [[, alarm] = []] = resourcesOf(service, 'AWS::CloudWatch::Alarm').filter(([id]) =>
      id.startsWith('TableThrottles'),
    );
    const throttles = JSON.stringify(alarm?.Properties.Metrics);
    for (const name of ['ReadThrottleEvents', 'WriteThrottleEvents']) {
      const dimensions = `[{"Name":"GlobalSecondaryIndexName","Value":"${TABLE.dueIndex.name}"},{"Name":"TableName",`;
      expect(throttles).toContain(`{"Dimensions":${dimensions}`);
      expect(throttles.split(`"MetricName":"${name}"`)).toHaveLength(3);
    }
    const [[, dashboard] = []] = resourcesOf(service, 'AWS::CloudWatch::Dashboard');
    const page = JSON.stringify(dashboard?.Properties.DashboardBody).replaceAll('\\"', '"');
    expect(page).toContain(`"ConsumedWriteCapacityUnits","GlobalSecondaryIndexName","${TABLE.dueIndex.name}"`);
  });

  it('the templates name no account and no region', () => {
    for (const template of [data, service]) {
      const text = JSON.stringify(template.toJSON());
      expect(text).not.toMatch(/\b\d{12}\b/);
      expect(text).not.toMatch(/\b(us|eu|ap|sa|ca|me|af|il)-(north|south|east|west|central)[a-z]*-\d\b/);
    }
  });
});

const byText = (one: unknown, other: unknown): number => JSON.stringify(one).localeCompare(JSON.stringify(other));

describe('alarms', () => {
  const runbook = readFileSync(join(import.meta.dirname, '../../docs/runbook.md'), 'utf8');
  const pages = new Map(
    runbook
      .split(/^## /m)
      .slice(1)
      .map((page) => [page.slice(0, page.indexOf('\n')).trim().toLowerCase().replaceAll(/\s+/g, '-'), page]),
  );

  it.each(STAGE_NAMES)('of %s say who is affected, link to the runbook, and notify somebody', (stage) => {
    const alarms = resourcesOf(stages[stage].service, 'AWS::CloudWatch::Alarm');
    expect(alarms.length).toBeGreaterThan(0);
    for (const [id, { Properties }] of alarms) {
      const [impact, anchor] = String(Properties.AlarmDescription).split(' Runbook: docs/runbook.md#');
      expect(impact, id).toMatch(/^[A-Z].{20,}\.$/);
      expect([...pages.keys()], id).toContain(anchor);
      expect(Properties.AlarmActions, id).toHaveLength(1);
    }
  });

  it('of a stopped sweep ring when its data stop, and not at the first deployment', () => {
    stages.prod.service.hasResourceProperties('AWS::CloudWatch::Alarm', {
      AlarmDescription: Match.stringLikeRegexp('#sweep-stopped$'),
      TreatMissingData: 'missing',
      InsufficientDataActions: [Match.anyValue()],
    });
  });

  it('of errors of the table count every operation that a function may call', () => {
    const [alarm] = resourcesOf(stages.prod.service, 'AWS::CloudWatch::Alarm').filter(([, { Properties }]) =>
      String(Properties.AlarmDescription).endsWith('#table-errors'),
    );
    const counted = JSON.stringify(alarm);
    const granted = functionNames.flatMap((name) => FUNCTIONS[name].grants.table ?? []);
    for (const action of new Set(granted)) expect(counted).toContain(`"Value":"${action.replace('dynamodb:', '')}"`);
    expect(counted).toContain('"Value":"TransactWriteItems"');
  });

  it('are mailed to the addresses that the file of the stage names, at each deployment', () => {
    stages.prod.service.hasResourceProperties('AWS::SNS::Subscription', {
      Protocol: 'email',
      Endpoint: 'night@example.com',
    });
    stages.dev.service.resourceCountIs('AWS::SNS::Subscription', 0);
  });

  it.each(STAGE_NAMES)('of %s may publish to their topic', (stage) => {
    const policies = resourcesOf(stages[stage].service, 'AWS::SNS::TopicPolicy');
    expect(JSON.stringify(policies)).toContain('"Effect":"Allow","Principal":{"Service":"cloudwatch.amazonaws.com"}');
  });

  it('cover errors of functions, queues and dead letters, the API, table and sweep', () => {
    const anchors = resourcesOf(stages.dev.service, 'AWS::CloudWatch::Alarm').map(
      ([, { Properties }]) => String(Properties.AlarmDescription).split('#')[1],
    );
    const count = (anchor: string) => anchors.filter((each) => each === anchor).length;
    expect(count('function-errors')).toBe(functionNames.length);
    expect(count('queue-age')).toBe(5);
    expect(count('dead-letters')).toBe(5);
    expect(count('sweep-behind')).toBe(3);
    for (const anchor of [
      'api-5xx',
      'api-latency',
      'sweep-stopped',
      'table-throttles',
      'lost-events',
      'upstream-settings',
      'key-unavailable',
      'refreshes-failed',
      'institution-failing',
      'webhooks-late',
    ]) {
      expect(count(anchor)).toBe(1);
    }
  });

  /** The filters of `prod` that count for a metric. */
  const filtersOf = (metric: string) =>
    resourcesOf(stages.prod.service, 'AWS::Logs::MetricFilter')
      .map(([, { Properties }]) => Properties)
      .filter(({ MetricTransformations }) =>
        JSON.stringify(MetricTransformations).includes(`"MetricName":"${metric}"`),
      );

  it('ring when an upstream refuses a setting of ours', () => {
    expect(filtersOf('UpstreamMisconfigured')).toMatchObject([
      { FilterPattern: '{ $.message = "UPSTREAM_MISCONFIGURED" }' },
    ]);
    stages.prod.service.hasResourceProperties('AWS::CloudWatch::Alarm', {
      MetricName: 'UpstreamMisconfigured',
      Namespace: 'tributary-prod',
      Threshold: 1,
      AlarmDescription: Match.stringLikeRegexp('#upstream-settings$'),
    });
  });

  it('ring when a key of KMS cannot be used, whichever function meets it', () => {
    const { service } = stages.prod;
    const filters = filtersOf('KeyUnavailable');
    expect(filters).toHaveLength(resourcesOf(service, 'AWS::Lambda::Function').length);
    for (const { FilterPattern } of filters) expect(FilterPattern).toBe('{ $.error_name = "KeyUnavailable" }');
    service.hasResourceProperties('AWS::CloudWatch::Alarm', {
      MetricName: 'KeyUnavailable',
      Namespace: 'tributary-prod',
      Threshold: 1,
      AlarmDescription: Match.stringLikeRegexp('#key-unavailable$'),
    });
  });

  it('ring when the sweep leaves work, or finds work or turns that are long overdue', () => {
    const Dimensions = [{ Key: 'Lane', Value: '$.lane' }];
    for (const [metric, MetricValue] of [
      ['DueLeft', '$.left'],
      ['DueOldestSeconds', '$.oldest_seconds'],
    ] as const) {
      expect(filtersOf(metric).map((filter) => [filter.FilterPattern, filter.MetricTransformations])).toEqual([
        [
          '{ $.message = "SWEEP_COMPLETED" }',
          [{ Dimensions, MetricName: metric, MetricNamespace: 'tributary-prod', MetricValue }],
        ],
      ]);
    }
    for (const [MetricName, lane, Threshold] of [
      ['DueLeft', 'work', 0],
      ['DueOldestSeconds', 'work', 1_800],
      ['DueOldestSeconds', 'turn', 7_200],
    ] as const)
      stages.prod.service.hasResourceProperties('AWS::CloudWatch::Alarm', {
        MetricName,
        Namespace: 'tributary-prod',
        Dimensions: [{ Name: 'Lane', Value: lane }],
        Threshold,
        AlarmDescription: Match.stringLikeRegexp('#sweep-behind$'),
      });
  });

  it('come with metrics of the requests of each connector, made and refused', () => {
    const Dimensions = [{ Key: 'Connector', Value: '$.connector' }];
    expect(filtersOf('UpstreamRequests').map((filter) => [filter.FilterPattern, filter.MetricTransformations])).toEqual(
      [
        [
          '{ $.message = "UPSTREAM_ASKED" }',
          [
            {
              MetricName: 'UpstreamRequests',
              MetricNamespace: 'tributary-prod',
              MetricValue: '$.requests',
              Dimensions,
            },
          ],
        ],
      ],
    );
    const refused = filtersOf('UpstreamRequestsRefused');
    expect(refused).toHaveLength(5);
    for (const { FilterPattern } of refused) expect(FilterPattern).toBe('{ $.message = "UPSTREAM_BUDGET_SPENT" }');
    const [[, dashboard] = []] = resourcesOf(stages.prod.service, 'AWS::CloudWatch::Dashboard');
    expect(JSON.stringify(dashboard)).toContain('UpstreamRequestsRefused');
  });

  /** The one alarm of prod that leads to a page. */
  const alarmOf = (anchor: string): Resource => {
    const [found, another] = resourcesOf(stages.prod.service, 'AWS::CloudWatch::Alarm')
      .map(([, alarm]) => alarm)
      .filter(({ Properties }) => String(Properties.AlarmDescription).endsWith(`#${anchor}`));
    if (found === undefined || another !== undefined) throw new Error(`not one alarm leads to ${anchor}`);
    return found;
  };
  const ringsAt = (anchor: string) => {
    const { Metrics, Threshold, EvaluationPeriods } = alarmOf(anchor).Properties;
    const [first] = Metrics as { readonly Expression: string }[];
    return { expression: first?.Expression, above: Threshold, periods: EvaluationPeriods };
  };

  it('of objectives are silent while there are too few calls, jobs or webhooks', () => {
    const share = 'IF(FILL(bad, 0) >= 5, 100 * FILL(bad, 0) / all, 0)';
    expect(ringsAt('api-5xx')).toMatchObject({ expression: share, above: 0.5, periods: 1 });
    expect(ringsAt('refreshes-failed')).toMatchObject({ expression: share, above: 5, periods: 1 });
    expect(ringsAt('api-latency')).toMatchObject({
      expression: 'IF(calls >= 100, latency, 0)',
      above: 2_500,
      periods: 3,
    });
    expect(ringsAt('webhooks-late')).toMatchObject({ expression: 'IF(events >= 20, age, 0)', above: 60_000 });
  });

  it('of refreshes count jobs that users asked for, and those that the service failed', () => {
    const failed = { MetricName: 'JobsEnded', Dimensions: [{ Name: 'Outcome', Value: 'service' }] };
    expect(alarmOf('refreshes-failed').Properties.Metrics).toMatchObject([
      {},
      { Id: 'bad', MetricStat: { Metric: failed, Stat: 'Sum', Period: 900 } },
      { Id: 'all', MetricStat: { Metric: { MetricName: 'JobSeconds' }, Stat: 'SampleCount', Period: 900 } },
    ]);
  });

  it('use the lines of ended jobs in the log of every function that ends them', () => {
    const of = (isBackground: 'TRUE' | 'FALSE') =>
      `{ ($.message = "JOB_ENDED") && ($.is_background IS ${isBackground}) }`;
    for (const [metric, pattern, value] of [
      ['JobSeconds', of('FALSE'), '$.job_seconds'],
      ['BackgroundJobSeconds', of('TRUE'), '$.job_seconds'],
      ['JobsEnded', of('FALSE'), '1'],
      ['BackgroundJobsEnded', of('TRUE'), '1'],
    ] as const) {
      const filters = filtersOf(metric);
      expect(filters).toHaveLength(6);
      for (const { FilterPattern, MetricTransformations } of filters) {
        expect(FilterPattern).toBe(pattern);
        expect(MetricTransformations).toMatchObject([{ MetricValue: value }]);
      }
    }
  });

  it('of webhooks use first attempts, which alone show how old the event is', () => {
    for (const [metric, code, field] of [
      ['EventAgeMs', 'DELIVERY_ATTEMPTED', '$.event_age_ms'],
      ['FeedLagMs', 'RECORD_TOLD', '$.lag_ms'],
    ] as const)
      expect(filtersOf(metric)).toMatchObject([
        {
          FilterPattern: `{ ($.message = "${code}") && (${field} >= 0) }`,
          MetricTransformations: [{ MetricValue: field }],
        },
      ]);
  });

  it.each(STAGE_NAMES)('of %s need no metric for each institution or user', (stage) => {
    const dimensions = resourcesOf(stages[stage].service, 'AWS::Logs::MetricFilter').flatMap(([, { Properties }]) =>
      (Properties.MetricTransformations as { Dimensions?: { Key: string }[] }[]).flatMap(
        ({ Dimensions }) => Dimensions?.map(({ Key }) => Key) ?? [],
      ),
    );
    expect(new Set(dimensions)).toEqual(new Set(['Connector', 'Lane', 'Outcome']));
  });

  it('ring when the upstream of one institution fails, by Contributor Insights', () => {
    const [[id, rule] = [], another] = resourcesOf(stages.prod.service, 'AWS::CloudWatch::InsightRule');
    expect(another).toBeUndefined();
    expect(rule?.Properties).toMatchObject({
      RuleName: 'tributary-prod-failing-institutions',
      RuleState: 'ENABLED',
    });
    const body = JSON.stringify(rule?.Properties.RuleBody);
    for (const part of ['$.institution_guid', '"JOB_ENDED"', '"upstream"', '"Count"'])
      expect(body.replaceAll('\\', '')).toContain(part);
    const alarm = alarmOf('institution-failing');
    expect(JSON.stringify(alarm)).toContain(
      "INSIGHT_RULE_METRIC('tributary-prod-failing-institutions', 'MaxContributorValue')",
    );
    // Else CloudFormation may make the alarm before the rule that it names.
    expect(alarm).toMatchObject({ DependsOn: [id] });
  });

  it('count each line of a function that says that stored data cannot be read', () => {
    const { service } = stages.prod;
    const filters = filtersOf('UnreadableData');
    const groups = resourcesOf(service, 'AWS::Lambda::Function').map(([, { Properties }]) => Properties.LoggingConfig);
    expect(filters.map(({ LogGroupName }) => LogGroupName).toSorted(byText)).toEqual(
      groups.map((config) => (config as { readonly LogGroup: unknown }).LogGroup).toSorted(byText),
    );
    for (const { FilterPattern, MetricTransformations } of filters) {
      for (const name of BROKEN_DATA_ERRORS) expect(FilterPattern).toContain(`($.error_name = "${name}")`);
      expect(MetricTransformations).toEqual([
        { MetricName: 'UnreadableData', MetricNamespace: 'tributary-prod', MetricValue: '1' },
      ]);
    }
    service.hasResourceProperties('AWS::CloudWatch::Alarm', {
      MetricName: 'UnreadableData',
      Namespace: 'tributary-prod',
      Threshold: 1,
      EvaluationPeriods: 1,
      AlarmDescription: Match.stringLikeRegexp('#unreadable-data$'),
    });
  });

  it('use every page of the runbook', () => {
    const anchors = new Set(
      resourcesOf(stages.dev.service, 'AWS::CloudWatch::Alarm').map(
        ([, { Properties }]) => String(Properties.AlarmDescription).split('#')[1],
      ),
    );
    expect(new Set(pages.keys())).toEqual(anchors);
  });

  it.each(['Trigger', 'Impact', 'Likely causes', 'What to do'])('all have "%s" on their page', (part) => {
    for (const [anchor, page] of pages) expect(page, anchor).toContain(`**${part}**`);
  });
});

describe('docs/deploy.md', () => {
  const page = readFileSync(join(import.meta.dirname, '../../docs/deploy.md'), 'utf8');
  const rows = [...page.matchAll(/^\| (.+) \|$/gm)].map(([, row = '']) => row.replaceAll('**', '').split(' | '));
  const english = (count: number): string => count.toLocaleString('en-US');

  it.each(STAGE_NAMES.map((name, index) => ({ name, column: index + 1 })))(
    'gives the value that $name has',
    ({ name, column }) => {
      const settings = STAGES[name];
      const said = new Map(rows.map((row) => [row[0], row[column]]));
      expect(Object.fromEntries(said)).toMatchObject({
        'Sandbox bank (institutions `sandbox`, `mxbank`)': settings.connectors.sandbox !== undefined ? 'yes' : 'no',
        'Logs kept': `${settings.logRetentionDays} days`,
        'Requests a second, at most (in a burst)': `${english(settings.requestsPerSecondMax)} (${english(settings.requestsBurstMax)})`,
        'Calls a second of one client, of one user, at most': `${settings.clientRequestsPerSecondMax}, ${settings.userRequestsPerSecondMax}`,
        'Refused calls a minute of an address without a known caller, at most': `${settings.addressRefusalsPerMinuteMax}`,
        'Messages worked on at the same time, at most: poll, poll in the background, notify, parts of records, plan': `${settings.pollConcurrencyMax}, ${settings.backgroundConcurrencyMax}, ${settings.notifyConcurrencyMax}, ${settings.recordConcurrencyMax}, ${settings.planConcurrencyMax}`,
        'Members are refreshed in the background every': `${settings.backgroundAggregationHours} hours`,
        'if their user opened a session within': `${settings.backgroundSeenDays} days`,
        'Webhooks to `http:` and private networks':
          settings.isWebhookHttpAllowed || settings.webhookAllowedCidrs.length > 0 ? 'yes' : 'no',
        'Upstreams at `http:` and in private networks':
          settings.isUpstreamHttpAllowed || settings.upstreamAllowedCidrs.length > 0 ? 'yes' : 'no',
      });
    },
  );
});

describe('security rules', () => {
  it('stop the synthesis at a finding without an acknowledged reason', () => {
    const synthesisePlanted = ({ app, stages: made }: TributaryApp) => {
      const service = made.get('prod')?.service;
      if (service === undefined) throw new Error('no stack');
      new Queue(service, 'Planted');
      app.synth();
    };
    expect(() => withUnbundledApp(synthesisePlanted, [{ name: 'prod', settings: STAGES.prod }])).toThrow(
      /AwsSolutions-SQS3/,
    );
  });
});

/** The queues that feed a function: at least one. */
const queuesOf = (
  service: (typeof stages)['dev']['service'],
  workers: readonly (readonly [string, Resource])[],
  functionId: string,
): readonly (readonly [string, Resource])[] => {
  const ids = workers
    .filter(([, { Properties }]) => JSON.stringify(Properties.FunctionName).includes(functionId))
    .map(([, { Properties }]) => (Properties.EventSourceArn as { 'Fn::GetAtt': [string, string] })['Fn::GetAtt'][0]);
  const found = resourcesOf(service, 'AWS::SQS::Queue').filter(([id]) => ids.includes(id));
  if (found.length === 0) throw new Error(`No queue feeds ${functionId}`);
  return found;
};
