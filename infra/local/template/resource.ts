import type { Resource, StackTemplate } from './cloud-assembly.ts';
import type { Properties } from './properties.ts';

/** A resource, with the template that it is in. */
export interface Located {
  readonly stack: StackTemplate;
  readonly logicalId: string;
  readonly resource: Resource;
}

/** The resources of all templates. */
export interface Resources {
  readonly ofType: (...types: readonly string[]) => readonly Located[];
  readonly propertiesOf: (located: Located) => Properties;
}

/** The construct of a function has the name of its folder: `tributary-dev-service/SandboxBank/Function/Resource`. */
export const functionNameOf = ({ resource, logicalId }: Located): string => {
  const [, construct] = pathOf(resource).split('/');
  if (construct === undefined) throw new Error(`Function ${logicalId} has no construct path`);
  return kebabCase(construct);
};

/** `tributary-dev-service/PollQueue/DeadLetters/Resource` → `poll-dead-letters`. */
export const queueLabelOf = (resource: Resource, logicalId: string): string => {
  const [, construct = logicalId, part = ''] = pathOf(resource).split('/');
  const name = kebabCase(construct).replace(/-queue$/, '');
  return part === 'DeadLetters' ? `${name}-dead-letters` : name;
};

/** Empty for a resource that no construct made. */
const pathOf = ({ Metadata: metadata }: Resource): string => {
  const path = metadata?.['aws:cdk:path'];
  return typeof path === 'string' ? path : '';
};

const kebabCase = (text: string): string => text.replace(/(?<=.)[A-Z]/g, (letter) => `-${letter}`).toLowerCase();
