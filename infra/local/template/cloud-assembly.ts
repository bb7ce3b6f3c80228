import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** One resource of a synthesised template, as CloudFormation would read it. */
export interface Resource {
  readonly Type: string;
  readonly Properties?: Readonly<Record<string, unknown>>;
  readonly Metadata?: Readonly<Record<string, unknown>>;
}

export interface StackTemplate {
  readonly stackName: string;
  readonly resources: ReadonlyMap<string, Resource>;
  readonly outputs: Readonly<Record<string, { readonly Value: unknown; readonly Export?: { readonly Name: unknown } }>>;
}

/** What `cdk synth` wrote to a folder: the templates, and the bundles beside them. */
export interface CloudAssembly {
  readonly folder: string;
  readonly stacks: readonly StackTemplate[];
}

const TEMPLATE_SUFFIX = '.template.json';

export const readCloudAssembly = (folder: string): CloudAssembly => ({
  folder: resolve(folder),
  stacks: readdirSync(folder)
    .filter((name) => name.endsWith(TEMPLATE_SUFFIX))
    .sort()
    .map((name) => {
      const template = JSON.parse(readFileSync(join(folder, name), 'utf8')) as {
        readonly Resources?: Record<string, Resource>;
        readonly Outputs?: StackTemplate['outputs'];
      };
      return {
        stackName: name.slice(0, -TEMPLATE_SUFFIX.length),
        resources: new Map(Object.entries(template.Resources ?? {})),
        outputs: template.Outputs ?? {},
      };
    }),
});
