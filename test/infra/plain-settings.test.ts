import { describe, expect, it } from 'vitest';
import type { StageSettings } from '../../infra/stages/stage-settings.ts';
import { functionOf, resourcesOf, settingsOver, synthesise } from './synthesis.ts';

const TOPIC = 'arn:aws:sns:eu-central-1:123456789012:alarms';
const GIVEN = {
  alarmEmails: [],
  alarmTopicArn: TOPIC,
  backgroundAggregationHours: 12,
  backgroundSeenDays: 7,
  webhookAllowedCidrs: ['10.1.0.0/16', 'fd00::/8'],
  isWebhookHttpAllowed: true,
  isWidgetHttpAllowed: true,
  upstreamAllowedCidrs: ['10.2.0.0/16'],
  isUpstreamHttpAllowed: true,
} as const satisfies Partial<StageSettings>;

const { service } = synthesise([{ name: 'given', settings: settingsOver('prod.json', GIVEN) }]).given;
const variablesOf = (name: string): unknown => functionOf(service, name)[1].Properties.Environment;

describe('a setting of a stage', () => {
  it('alarmTopicArn sends every alarm to that topic, and the stack makes none', () => {
    const alarms = resourcesOf(service, 'AWS::CloudWatch::Alarm').map(([, { Properties }]) => Properties);
    expect(alarms.length).toBeGreaterThan(10);
    for (const { AlarmActions } of alarms) expect(AlarmActions).toEqual([TOPIC]);
    service.resourceCountIs('AWS::SNS::Topic', 0);
  });

  it.each([
    ['poll', { BACKGROUND_AGGREGATION_HOURS: '12' }],
    ['sweep', { BACKGROUND_SEEN_DAYS: '7' }],
    ['poll', { UPSTREAM_ALLOWED_CIDRS: '10.2.0.0/16', UPSTREAM_ALLOW_HTTP: 'true' }],
    ['notify', { WEBHOOK_ALLOWED_CIDRS: '10.1.0.0/16,fd00::/8', WEBHOOK_ALLOW_HTTP: 'true' }],
    ['partner', { WEBHOOK_ALLOWED_CIDRS: '10.1.0.0/16,fd00::/8', WEBHOOK_ALLOW_HTTP: 'true' }],
    ['widgets', { WIDGET_ALLOW_HTTP: 'true' }],
  ])('%s gets %j', (name, wanted) => {
    expect(variablesOf(name)).toMatchObject({ Variables: wanted });
  });
});
