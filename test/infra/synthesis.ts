import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Template } from 'aws-cdk-lib/assertions';
import { type TributaryApp, tributaryApp } from '../../infra/app/app.ts';
import { parseStageSettings, type StageSettings } from '../../infra/stages/stage-settings.ts';
import { readStage, STAGES_FOLDER, type Stage } from '../../infra/stages/stages.ts';

/** The stages that this project has files for. */
export const STAGE_NAMES = ['dev', 'staging', 'prod'] as const;
export type StageName = (typeof STAGE_NAMES)[number];

/** Settings as a file would have them, over those of a file. */
export const settingsOver = (file: string, given: Readonly<Record<string, unknown>>): StageSettings => {
  const json: object = JSON.parse(readFileSync(join(STAGES_FOLDER, file), 'utf8'));
  const read = parseStageSettings({ ...json, ...given });
  if ('fault' in read) throw new Error(`${file}: ${read.fault}`);
  return read.settings;
};

/** As they are in the project; only who gets the alarms of prod, each operator adds. */
export const STAGES: Readonly<Record<StageName, StageSettings>> = {
  dev: readStage('dev').settings,
  staging: readStage('staging').settings,
  prod: settingsOver('prod.json', { alarmEmails: ['night@example.com'] }),
};

const stageOf = (name: StageName): Stage => ({ name, settings: STAGES[name] });

const BANK = 'bank.example.json';
const CERTIFICATE = 'arn:aws:acm:eu-central-1:123456789012:certificate/11111111-1111-4111-8111-111111111111';
export const KEY = 'arn:aws:kms:eu-central-1:123456789012:key/11111111-1111-4111-8111-111111111111';

/** Stages with the settings that files may add. */
export const OPTIONAL_STAGES = {
  bank: { name: 'bank', settings: settingsOver(BANK, {}) },
  /** Of settings that exclude each other, those that the bank does not have. */
  own: {
    name: 'own',
    settings: settingsOver(BANK, {
      alarmTopicArn: null,
      alarmEmails: ['night@example.com'],
      edge: null,
      domain: { name: 'api.own.example', certificateArn: CERTIFICATE },
      network: { cidr: '10.30.0.0/16', zones: 1 },
      turnSweepsCount: 2,
    }),
  },
  adopting: {
    name: 'adopting',
    settings: settingsOver('dev.json', { adopted: { tableName: 'restored', keyArn: KEY } }),
  },
} as const;

/** A resource of a template, as these tests look at it. */
export interface Resource {
  readonly Type: string;
  readonly Properties: Record<string, unknown>;
  readonly DeletionPolicy?: string;
}

export interface SynthesisedStage {
  readonly data: Template;
  readonly service: Template;
  /** Few stages have one. */
  readonly edge: Template | null;
}

/**
 * The app without bundles: its templates are the same and come in seconds. Its folder goes with the call: files share
 * a process, and a hook of this module would be that of the first file only.
 */
export const withUnbundledApp = <Made>(
  use: (app: TributaryApp) => Made,
  stages: readonly Stage[] = STAGE_NAMES.map(stageOf),
): Made => {
  const outdir = mkdtempSync(join(tmpdir(), 'tributary-synth-'));
  try {
    return use(tributaryApp({ stages, outdir, context: { 'aws:cdk:bundling-stacks': [] } }));
  } finally {
    rmSync(outdir, { recursive: true, force: true });
  }
};

/** A synthesis takes seconds, and files share a process: each stage is made once in it. */
const made = new Map<string, SynthesisedStage>();
const idOf = ({ name, settings }: Stage): string => JSON.stringify([name, settings]);

/** Templates of the stages, as `cdk synth` makes them. Throws when a security rule finds something. */
export const synthesise = <Name extends string = StageName>(
  stages: readonly (Stage & { readonly name: Name })[] = STAGE_NAMES.map(stageOf) as (Stage & { name: Name })[],
): Record<Name, SynthesisedStage> => {
  const missing = stages.filter((stage) => !made.has(idOf(stage)));
  if (missing.length > 0) {
    withUnbundledApp(({ stages: stacks }) => {
      for (const stage of missing) {
        const { data, service, edge } = stacks.get(stage.name) ?? fail(stage.name);
        made.set(idOf(stage), {
          data: Template.fromStack(data),
          service: Template.fromStack(service),
          edge: edge === null ? null : Template.fromStack(edge),
        });
      }
    }, missing);
  }
  return Object.fromEntries(stages.map((stage) => [stage.name, made.get(idOf(stage))])) as Record<
    Name,
    SynthesisedStage
  >;
};

const fail = (stage: string): never => {
  throw new Error(`The app has no stage ${stage}`);
};

export const resourcesOf = (template: Template, type: string): readonly (readonly [string, Resource])[] =>
  Object.entries(template.findResources(type) as Record<string, Resource>);

/** The function whose folder under `functions/` has this name. */
export const functionOf = (template: Template, name: string): readonly [string, Resource] => {
  const id = name
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
  const found = resourcesOf(template, 'AWS::Lambda::Function').find(([logicalId]) =>
    logicalId.startsWith(`${id}Function`),
  );
  if (found === undefined) throw new Error(`The template has no function ${name}`);
  return found;
};
