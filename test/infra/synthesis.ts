import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Template } from 'aws-cdk-lib/assertions';
import { type TributaryApp, tributaryApp } from '../../infra/app.ts';
import { STAGE_NAMES, type StageName } from '../../infra/stages.ts';

/** A resource of a template, as these tests look at it. */
export interface Resource {
  readonly Type: string;
  readonly Properties: Record<string, unknown>;
  readonly DeletionPolicy?: string;
}

export interface SynthesisedStage {
  readonly data: Template;
  readonly service: Template;
}

/**
 * The app without bundles: its templates are the same and come in seconds. Its folder goes with the call: files share
 * a process, and a hook of this module would be that of the first file only.
 */
export const withUnbundledApp = <Made>(
  use: (app: TributaryApp) => Made,
  context: Readonly<Record<string, unknown>> = {},
  stages: readonly StageName[] = STAGE_NAMES,
): Made => {
  const outdir = mkdtempSync(join(tmpdir(), 'tributary-synth-'));
  try {
    return use(tributaryApp({ stages, outdir, context: { 'aws:cdk:bundling-stacks': [], ...context } }));
  } finally {
    rmSync(outdir, { recursive: true, force: true });
  }
};

/** Templates of the stages, as `npx cdk synth` makes them. Throws when a security rule finds something. */
export const synthesise = (
  context: Readonly<Record<string, unknown>> = {},
  stages: readonly StageName[] = STAGE_NAMES,
): Record<StageName, SynthesisedStage> =>
  withUnbundledApp(
    (app) =>
      Object.fromEntries(
        [...app.stages].map(([name, { data, service }]) => [
          name,
          { data: Template.fromStack(data), service: Template.fromStack(service) },
        ]),
      ) as Record<StageName, SynthesisedStage>,
    context,
    stages,
  );

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
