import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseStageSettings } from '../../infra/stages/stage-settings.ts';
import { readStage, STAGES_FOLDER, stageNames } from '../../infra/stages/stages.ts';
import { temporaryFolder } from '../support/project/temporary-folder.ts';
import { STAGE_NAMES } from './synthesis.ts';

const faultOf = (given: unknown): string => {
  const read = parseStageSettings(given);
  if (!('fault' in read)) throw new Error('nothing is wrong');
  return read.fault;
};

describe('the file of a stage', () => {
  test('exists for each stage of this project; prod lacks only the address of alarms', () => {
    expect(stageNames()).toEqual(STAGE_NAMES.toSorted());
    expect(() => readStage('prod')).toThrow('stages/prod.json: alarmEmails: must name who gets the alarms');
  });

  test('may leave out a setting with a default, which is that of production', () => {
    const alarmEmails = ['night@example.com'];
    expect(parseStageSettings({ alarmEmails })).toMatchObject({
      settings: {
        alarmEmails,
        isDataProtected: true,
        logRetentionDays: 90,
        isWebhookHttpAllowed: false,
        isWidgetHttpAllowed: false,
        isUpstreamHttpAllowed: false,
        hasPages: false,
        hasBusEvents: true,
        corsOrigins: [],
        connectors: {},
      },
    });
  });

  test.each<[string, unknown, string]>([
    [
      'a setting that does not exist',
      { isDataProtected: false, colour: 'red' },
      'the file: Unrecognized key: "colour"',
    ],
    ['a number for a text', { alarmEmails: [7] }, 'alarmEmails.0: '],
    ['an address that is none', { alarmEmails: ['night'] }, 'alarmEmails.0: must be a mail address'],
    ['a topic that is none', { alarmTopicArn: 'alarms' }, 'alarmTopicArn: must be the ARN of an SNS topic'],
    ['days that CloudWatch does not know', { logRetentionDays: 10 }, 'logRetentionDays: must be one of 1, 3, 5, 7'],
    [
      'fewer workers than SQS takes',
      { pollConcurrencyMax: 1 },
      'pollConcurrencyMax: Too small: expected number to be >=2',
    ],
    ['more workers than SQS takes', { notifyConcurrencyMax: 1_001 }, 'notifyConcurrencyMax: Too big'],
    ['a page for an origin', { corsOrigins: ['https://app.example/'] }, 'corsOrigins.0: must be an origin'],
    ['an address for a network', { webhookAllowedCidrs: ['10.1.0.0'] }, 'webhookAllowedCidrs.0: must be a network'],
    ['a connector that does not exist', { connectors: { acme: {} } }, 'connectors: Unrecognized key: "acme"'],
    ['a connector that is null', { connectors: { files: null } }, 'connectors.files: '],
    ['a list of pages', { hasPages: ['docs'] }, 'hasPages: Invalid input: expected boolean'],
    ['a list', [], 'the file: '],
  ])('is refused for %s, with the name of the setting', (_, given, sentence) => {
    expect(faultOf(given)).toContain(sentence);
  });

  test('has each of its settings in the table of docs/deploy.md', () => {
    const page = readFileSync(join(import.meta.dirname, '../../docs/deploy.md'), 'utf8');
    const told = [...page.matchAll(/^\| (`[a-zA-Z]+`(?:, `[a-zA-Z]+`)*) \|/gm)].flatMap(([, names = '']) =>
      names.split(', ').map((name) => name.replaceAll('`', '')),
    );
    expect(told.toSorted()).toEqual(Object.keys(readStage('dev').settings).toSorted());
  });

  test.each<[string, object, string]>([
    ['protected data whose alarms nobody gets', {}, 'alarmEmails: must name who gets the alarms'],
    [
      'addresses beside a topic of the operator, which would get nothing',
      { alarmEmails: ['night@example.com'], alarmTopicArn: 'arn:aws:sns:eu-west-1:123456789012:alarms' },
      'alarmEmails: must be empty beside alarmTopicArn',
    ],
    [
      'a wrong setting of a connector',
      { isDataProtected: false, connectors: { sandbox: { hint_secret: 1 } } },
      'connectors: Connector sandbox, setting hint_secret: ',
    ],
  ])('is refused for settings that do not go together: %s', (_, given, sentence) => {
    expect(faultOf(given)).toContain(sentence);
  });

  test('is named with the fault, also where it is not JSON or does not exist', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'eu.json'), '{ "isDataProtected": "no" }');
    writeFileSync(join(folder, 'us.json'), '{');
    expect(() => readStage('eu', folder)).toThrow(`${folder}/eu.json: isDataProtected: `);
    expect(() => readStage('us', folder)).toThrow(`${folder}/us.json: `);
    expect(() => readStage('asia', folder)).toThrow(`There is no stage "asia" in ${folder}, only eu, us`);
    expect(() => readStage('../eu', STAGES_FOLDER)).toThrow('There is no stage "../eu" in stages');
  });
});
