import { RemovalPolicy } from 'aws-cdk-lib';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { CfnLoggingConfiguration, CfnWebACL } from 'aws-cdk-lib/aws-wafv2';
import type { Construct } from 'constructs';
import type { StageSettings } from '../../stages/stage-settings.ts';
import { logRetention } from './log-retention.ts';

export interface FirewallProps {
  readonly stage: string;
  readonly settings: NonNullable<StageSettings['edge']>;
  readonly logRetentionDays: StageSettings['logRetentionDays'];
}

/** Rules that AWS writes: against known attacks, and against addresses that are known for them. */
const AWS_RULES = [
  'AWSManagedRulesCommonRuleSet',
  'AWSManagedRulesKnownBadInputsRuleSet',
  'AWSManagedRulesAmazonIpReputationList',
];

/**
 * Counted and not refused: an import has megabytes, OFX files are full of tags and CSV files of paths, and every body is
 * checked against its schema. Servers may call without a user agent.
 */
const COUNTED_ONLY: Readonly<Record<string, readonly string[]>> = {
  AWSManagedRulesCommonRuleSet: [
    'SizeRestrictions_BODY',
    'CrossSiteScripting_BODY',
    'GenericLFI_BODY',
    'GenericRFI_BODY',
    'EC2MetaDataSSRF_BODY',
    'NoUserAgent_HEADER',
  ],
};

/** They open something, or name somebody. */
const HEADERS_NOT_LOGGED = ['authorization', 'cookie', 'md-api-key', 'md-api-token', 'md-session-token'];

const visible = (metricName: string): CfnWebACL.VisibilityConfigProperty => ({
  metricName,
  cloudWatchMetricsEnabled: true,
  // A sample would show headers and paths in the console.
  sampledRequestsEnabled: false,
});

/** A web application firewall for CloudFront, with a log without secrets and paths. */
export const firewall = (scope: Construct, { stage, settings, logRetentionDays }: FirewallProps): CfnWebACL => {
  const webAcl = new CfnWebACL(scope, 'Firewall', {
    scope: 'CLOUDFRONT',
    defaultAction: { allow: {} },
    visibilityConfig: visible(`tributary-${stage}`),
    rules: [
      {
        name: 'RequestsPerAddress',
        priority: 0,
        action: { block: {} },
        statement: { rateBasedStatement: { aggregateKeyType: 'IP', limit: settings.requestsPerAddressMax } },
        visibilityConfig: visible(`tributary-${stage}-address`),
      },
      ...AWS_RULES.map((name, index) => ({
        name,
        priority: index + 1,
        overrideAction: { none: {} },
        statement: {
          managedRuleGroupStatement: {
            vendorName: 'AWS',
            name,
            ruleActionOverrides: (COUNTED_ONLY[name] ?? []).map((rule) => ({ name: rule, actionToUse: { count: {} } })),
          },
        },
        visibilityConfig: visible(`tributary-${stage}-${name}`),
      })),
    ],
  });
  // AWS wants this beginning of the name.
  const log = new LogGroup(scope, 'FirewallLog', {
    logGroupName: `aws-waf-logs-tributary-${stage}`,
    retention: logRetention(logRetentionDays),
    removalPolicy: RemovalPolicy.DESTROY,
  });
  new CfnLoggingConfiguration(scope, 'FirewallLogging', {
    resourceArn: webAcl.attrArn,
    logDestinationConfigs: [log.logGroupArn],
    redactedFields: [
      { uriPath: {} },
      { queryString: {} },
      ...HEADERS_NOT_LOGGED.map((name) => ({ singleHeader: { Name: name } })),
    ],
  });
  return webAcl;
};
