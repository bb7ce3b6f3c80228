import { Stack } from 'aws-cdk-lib';
import { Match, Template } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { StageNetwork } from '../../infra/app/constructs/stage-network.ts';
import { FUNCTIONS } from '../../infra/app/functions.ts';
import { TABLE } from '../../lib/store/table/table.ts';
import {
  functionOf,
  OPTIONAL_STAGES,
  type Resource,
  resourcesOf,
  STAGES,
  settingsOver,
  synthesise,
} from './synthesis.ts';

const { settings } = OPTIONAL_STAGES.bank;
const FUNCTION_COUNT = Object.keys(FUNCTIONS).length;

/** The example with every optional setting, and production without any. A finding of cdk-nag ends the synthesis. */
const { bank, own, prod } = synthesise([
  ...[OPTIONAL_STAGES.bank, OPTIONAL_STAGES.own],
  { name: 'prod', settings: STAGES.prod },
]);

const edge = bank.edge ?? Template.fromJSON({});
const propertiesOf = (template: Template, type: string): readonly Resource['Properties'][] =>
  resourcesOf(template, type).map(([, { Properties }]) => Properties);
const functionsOf = (template: Template) => propertiesOf(template, 'AWS::Lambda::Function');

describe('the example stage of a bank', () => {
  it('has every optional setting, so that each is tested', () => {
    const off = Object.entries(settings).flatMap(([name, value]) => (value === null ? [name] : []));
    // Another file tries it: few stages have a restored table.
    expect(off).toEqual(['adopted']);
    expect(settings).toMatchObject({ isTraced: true, hasPages: true, customerKeys: ['table', 'queues', 'logs'] });
  });
});

describe('gradualShift', () => {
  it('gives functions an alias that moves in steps, and back at an alarm', () => {
    bank.service.resourceCountIs('AWS::Lambda::Alias', FUNCTION_COUNT);
    const groups = propertiesOf(bank.service, 'AWS::CodeDeploy::DeploymentGroup');
    // The sandbox bank is no part of the service.
    expect(groups).toHaveLength(FUNCTION_COUNT - 1);
    for (const group of groups) {
      expect(group).toMatchObject({
        DeploymentConfigName: 'CodeDeployDefault.LambdaCanary10Percent15Minutes',
        AlarmConfiguration: { Enabled: true, Alarms: [expect.anything(), expect.anything()] },
        AutoRollbackConfiguration: { Enabled: true },
      });
    }
  });

  it('sends calls, messages and events to the alias, never past it', () => {
    const aliases = resourcesOf(bank.service, 'AWS::Lambda::Alias').map(([id]) => id);
    const named = [
      ...propertiesOf(bank.service, 'AWS::Lambda::EventSourceMapping').map(({ FunctionName }) => FunctionName),
      ...propertiesOf(bank.service, 'AWS::ApiGatewayV2::Integration').map(({ IntegrationUri }) => IntegrationUri),
      ...propertiesOf(bank.service, 'AWS::Events::Rule').flatMap(({ Targets }) =>
        (Targets as readonly { readonly Arn: unknown }[]).map(({ Arn }) => Arn),
      ),
    ];
    expect(named.length).toBeGreaterThan(10);
    for (const one of named) {
      const text = JSON.stringify(one);
      expect(
        aliases.some((id) => text.includes(`{"Ref":"${id}"}`)),
        text,
      ).toBe(true);
    }
  });

  it('is off unless a stage wants it', () => {
    prod.service.resourceCountIs('AWS::Lambda::Alias', 0);
    prod.service.resourceCountIs('AWS::CodeDeploy::DeploymentGroup', 0);
  });
});

describe('isTraced', () => {
  it('lets X-Ray follow every function', () => {
    for (const { TracingConfig } of functionsOf(bank.service)) expect(TracingConfig).toEqual({ Mode: 'Active' });
    for (const { TracingConfig } of functionsOf(prod.service)) expect(TracingConfig).toBeUndefined();
  });
});

describe('customerKeys', () => {
  it('encrypt the table', () => {
    bank.data.hasResourceProperties('AWS::DynamoDB::Table', {
      SSESpecification: { SSEEnabled: true, SSEType: 'KMS', KMSMasterKeyId: Match.anyValue() },
    });
    prod.data.hasResourceProperties('AWS::DynamoDB::Table', { SSESpecification: { SSEEnabled: false } });
  });

  it('encrypt every queue and the topic', () => {
    for (const queue of propertiesOf(bank.service, 'AWS::SQS::Queue')) {
      expect(queue).toMatchObject({ KmsMasterKeyId: expect.anything() });
    }
    own.service.hasResourceProperties('AWS::SNS::Topic', { KmsMasterKeyId: Match.anyValue() });
  });

  it('encrypt every log of the stage', () => {
    const groups = propertiesOf(bank.service, 'AWS::Logs::LogGroup');
    expect(groups.length).toBeGreaterThan(FUNCTION_COUNT);
    for (const group of groups) expect(group).toMatchObject({ KmsKeyId: expect.anything() });
  });

  it('of stored data can be replicated to a second Region, those of queues cannot', () => {
    const isOfRegions = (template: Template) =>
      propertiesOf(template, 'AWS::KMS::Key').map(({ MultiRegion }) => MultiRegion);
    expect(isOfRegions(bank.data)).toEqual([true, true]);
    expect(isOfRegions(bank.service)).toEqual([undefined, undefined]);
  });

  it('rotate, and may be used through their services by this account alone', () => {
    for (const key of [...propertiesOf(bank.data, 'AWS::KMS::Key'), ...propertiesOf(bank.service, 'AWS::KMS::Key')]) {
      expect(key).toMatchObject({ EnableKeyRotation: true });
      const { Statement } = key.KeyPolicy as {
        readonly Statement: readonly { readonly Principal: unknown; readonly Condition?: object }[];
      };
      for (const { Principal, Condition } of Statement) {
        if (JSON.stringify(Principal).includes('"AWS":"*"'))
          expect(JSON.stringify(Condition)).toContain('kms:CallerAccount');
      }
    }
  });
});

describe('sandboxBankConcurrencyMax', () => {
  it('keeps callers of the sandbox bank from using up the executions of the account', () => {
    expect(functionOf(bank.service, 'sandbox-bank')[1].Properties).toMatchObject({ ReservedConcurrentExecutions: 10 });
    const others = functionsOf(bank.service).filter((each) => 'ReservedConcurrentExecutions' in each);
    expect(others).toHaveLength(2);
  });
});

describe('reservedConcurrency', () => {
  it('keeps executions for the sweep, whatever the calls of the API use up', () => {
    expect(functionOf(bank.service, 'sweep')[1].Properties).toMatchObject({ ReservedConcurrentExecutions: 6 });
  });
});

describe('logRetentionDays', () => {
  it('holds for every log, also those of the network and of the firewall', () => {
    const groups = [bank.service, edge].flatMap((template) => propertiesOf(template, 'AWS::Logs::LogGroup'));
    for (const group of groups) expect(group).toMatchObject({ RetentionInDays: 3_653 });
  });
});

describe('tableCapacity', () => {
  it('pays units by the hour, which follow the load of the table and of its index', () => {
    bank.data.hasResourceProperties('AWS::DynamoDB::Table', {
      BillingMode: Match.absent(),
      ProvisionedThroughput: { ReadCapacityUnits: 100, WriteCapacityUnits: 200 },
      GlobalSecondaryIndexes: [
        Match.objectLike({
          IndexName: TABLE.dueIndex.name,
          ProvisionedThroughput: { ReadCapacityUnits: 5, WriteCapacityUnits: 100 },
        }),
      ],
    });
    const bounds = propertiesOf(bank.data, 'AWS::ApplicationAutoScaling::ScalableTarget').map(
      ({ ScalableDimension, MinCapacity, MaxCapacity }) => [ScalableDimension, [MinCapacity, MaxCapacity]],
    );
    expect(Object.fromEntries(bounds)).toEqual({
      'dynamodb:index:ReadCapacityUnits': [5, 1_000],
      'dynamodb:index:WriteCapacityUnits': [100, 4_000],
      'dynamodb:table:ReadCapacityUnits': [100, 4_000],
      'dynamodb:table:WriteCapacityUnits': [200, 8_000],
    });
  });
});

describe('network', () => {
  it('has every function in private subnets of two zones, with a fixed address in each', () => {
    for (const { VpcConfig } of functionsOf(bank.service)) {
      expect((VpcConfig as { readonly SubnetIds: readonly unknown[] }).SubnetIds).toHaveLength(2);
    }
    const gateways = propertiesOf(bank.service, 'AWS::EC2::NatGateway').map(({ AllocationId }) => AllocationId);
    expect(gateways).toEqual(['eipalloc-0a', 'eipalloc-0b']);
    for (const { VpcConfig } of functionsOf(prod.service)) expect(VpcConfig).toBeUndefined();
  });

  it('has as many zones as are asked for, or those that are named', () => {
    const zonesOf = (zones: number | readonly string[]) => {
      const stack = new Stack();
      const network = settingsOver('dev.json', { network: { cidr: '10.30.0.0/16', zones } }).network;
      if (network === null) throw new Error('no network');
      new StageNetwork(stack, 'Network', { settings: network, log: { stage: 'dev', retentionDays: 7, key: null } });
      return propertiesOf(Template.fromStack(stack), 'AWS::EC2::Subnet').map((subnet) => subnet.AvailabilityZone);
    };
    const third = { 'Fn::Select': [2, { 'Fn::GetAZs': '' }] };
    expect(zonesOf(3).filter((zone) => JSON.stringify(zone) === JSON.stringify(third))).toHaveLength(2);
    expect(zonesOf(['eu-central-1a', 'eu-central-1c'])).toEqual([
      'eu-central-1a',
      'eu-central-1c',
      'eu-central-1a',
      'eu-central-1c',
    ]);
  });

  it('calls the table without leaving AWS, and keeps a log of its connections', () => {
    bank.service.hasResourceProperties('AWS::EC2::VPCEndpoint', {
      VpcEndpointType: 'Gateway',
      ServiceName: { 'Fn::Join': ['', Match.arrayWith(['.dynamodb'])] },
    });
    bank.service.resourceCountIs('AWS::EC2::FlowLog', 1);
  });

  it('accepts no connection from outside', () => {
    const groups = propertiesOf(bank.service, 'AWS::EC2::SecurityGroup');
    expect(groups).toHaveLength(1);
    for (const group of groups) expect(group).not.toHaveProperty('SecurityGroupIngress');
  });
});

describe('domain', () => {
  it('is the only way to the API, below its base path, for callers with a certificate', () => {
    bank.service.hasResourceProperties('AWS::ApiGatewayV2::DomainName', {
      DomainName: 'origin.bank.example',
      DomainNameConfigurations: [
        Match.objectLike({ CertificateArn: Match.stringLikeRegexp(':certificate/1111'), SecurityPolicy: 'TLS_1_2' }),
      ],
      MutualTlsAuthentication: { TruststoreUri: 's3://bank-certificates/cloudfront-authority.pem' },
    });
    bank.service.hasResourceProperties('AWS::ApiGatewayV2::ApiMapping', { ApiMappingKey: 'finance' });
    bank.service.hasResourceProperties('AWS::ApiGatewayV2::Api', { DisableExecuteApiEndpoint: true });
    bank.service.hasOutput('DomainTarget', {});
  });

  it('is known to the functions, which make addresses of it', () => {
    for (const name of ['partner', 'refresh', 'read', 'widgets', 'pages'] as const) {
      expect(functionOf(bank.service, name)[1].Properties.Environment).toMatchObject({
        Variables: { PUBLIC_ADDRESS: 'https://api.bank.example/finance' },
      });
    }
    bank.service.hasOutput('ApiUrl', { Value: 'https://api.bank.example/finance' });
    prod.service.hasResourceProperties('AWS::ApiGatewayV2::Api', { DisableExecuteApiEndpoint: false });
  });
});

describe('edge', () => {
  const [distribution] = propertiesOf(edge, 'AWS::CloudFront::Distribution');
  const config = distribution?.DistributionConfig as Readonly<Record<string, unknown>>;

  it('is CloudFront with a firewall, in the region where AWS wants both', () => {
    expect(config).toMatchObject({
      Aliases: ['api.bank.example'],
      WebACLId: { 'Fn::GetAtt': [expect.any(String), 'Arn'] },
      ViewerCertificate: { MinimumProtocolVersion: 'TLSv1.2_2021' },
      DefaultCacheBehavior: { ViewerProtocolPolicy: 'https-only', Compress: false },
    });
    edge.hasResourceProperties('AWS::WAFv2::WebACL', {
      Scope: 'CLOUDFRONT',
      Rules: Match.arrayWith([Match.objectLike({ Name: 'RequestsPerAddress', Action: { Block: {} } })]),
    });
  });

  it('shows the API a certificate, and asks callers for one', () => {
    expect(config.Origins).toMatchObject([
      {
        DomainName: 'origin.bank.example',
        CustomOriginConfig: {
          OriginProtocolPolicy: 'https-only',
          OriginMtlsConfig: { ClientCertificateArn: expect.stringContaining(':certificate/3333') },
        },
      },
    ]);
    expect(config.ViewerMtlsConfig).toMatchObject({ Mode: 'required' });
    edge.hasResourceProperties('AWS::CloudFront::TrustStore', {
      CaCertificatesBundleSource: {
        CaCertificatesBundleS3Location: {
          Bucket: 'bank-certificates',
          Key: 'partner-authorities.pem',
          Region: 'us-east-1',
        },
      },
    });
  });

  it('does not refuse files of users because of what is in them', () => {
    const [acl] = propertiesOf(edge, 'AWS::WAFv2::WebACL');
    const rules = (acl?.Rules ?? []) as readonly { readonly Name: string }[];
    const common = rules.find(({ Name }) => Name.includes('Common'));
    for (const rule of ['SizeRestrictions_BODY', 'CrossSiteScripting_BODY']) {
      expect(JSON.stringify(common)).toContain(JSON.stringify({ ActionToUse: { Count: {} }, Name: rule }));
    }
  });

  it('keeps keys, tokens, paths and queries out of the log of the firewall', () => {
    const [logging] = propertiesOf(edge, 'AWS::WAFv2::LoggingConfiguration');
    expect(JSON.stringify(logging?.RedactedFields).toLowerCase()).toMatch(
      /uripath.*querystring.*md-api-key.*md-api-token.*md-session-token/,
    );
  });

  it('makes no stack for a stage that does not want it', () => {
    expect(prod.edge).toBeNull();
  });
});
