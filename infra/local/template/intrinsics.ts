import type { CloudAssembly, Resource, StackTemplate } from './cloud-assembly.ts';

export const LOCAL_ACCOUNT = '000000000000';
export const LOCAL_REGION = 'us-east-1';

/** Values that CloudFormation knows only after it has created a resource; the host gives its own. */
export interface CreatedResource {
  /** The value of `Ref`. */
  readonly ref: string;
  readonly attributes: Readonly<Record<string, string>>;
}

export type Created = (stack: StackTemplate, logicalId: string, resource: Resource) => CreatedResource;

/** Replaces Ref, Fn::GetAtt, Fn::Join, Fn::Sub, Fn::Select, Fn::Split and Fn::ImportValue by their values. */
export type Resolve = (stack: StackTemplate, value: unknown) => unknown;

const PSEUDO_PARAMETERS: Readonly<Record<string, string>> = {
  'AWS::AccountId': LOCAL_ACCOUNT,
  'AWS::Partition': 'aws',
  'AWS::Region': LOCAL_REGION,
  'AWS::URLSuffix': 'amazonaws.com',
};

const stackIdOf = ({ stackName }: StackTemplate): string =>
  `arn:aws:cloudformation:${LOCAL_REGION}:${LOCAL_ACCOUNT}:stack/${stackName}/local`;

export const createResolver = (assembly: CloudAssembly, created: Created): Resolve => {
  const createdIn = (stack: StackTemplate, logicalId: string): CreatedResource => {
    const resource = stack.resources.get(logicalId);
    if (!resource) throw new Error(`${stack.stackName} has no resource ${logicalId}`);
    return created(stack, logicalId, resource);
  };

  const ref = (stack: StackTemplate, name: string): string => {
    if (name === 'AWS::StackName') return stack.stackName;
    if (name === 'AWS::StackId') return stackIdOf(stack);
    return PSEUDO_PARAMETERS[name] ?? createdIn(stack, name).ref;
  };

  const attribute = (stack: StackTemplate, logicalId: string, name: string): string => {
    const value = createdIn(stack, logicalId).attributes[name];
    if (value === undefined) throw new Error(`The local host does not know ${name} of ${logicalId}`);
    return value;
  };

  const imported = (name: string): unknown => {
    for (const stack of assembly.stacks) {
      for (const output of Object.values(stack.outputs)) {
        if (output.Export && resolve(stack, output.Export.Name) === name) return resolve(stack, output.Value);
      }
    }
    throw new Error(`No stack exports ${name}`);
  };

  const substitute = (stack: StackTemplate, argument: unknown): string => {
    const [text, values] = Array.isArray(argument) ? argument : [argument, {}];
    return String(text).replace(/\$\{(!?)([^}]+)\}/g, (_whole, literal: string, name: string) => {
      if (literal) return `\${${name}}`;
      const given = (values as Record<string, unknown>)[name];
      if (given !== undefined) return String(resolve(stack, given));
      const [logicalId = '', ...path] = name.split('.');
      return path.length === 0 ? ref(stack, name) : attribute(stack, logicalId, path.join('.'));
    });
  };

  const functions: Readonly<Record<string, (stack: StackTemplate, argument: unknown) => unknown>> = {
    Ref: (stack, argument) => ref(stack, String(argument)),
    'Fn::GetAtt': (stack, argument) => {
      const [logicalId = '', ...path] = Array.isArray(argument) ? argument.map(String) : String(argument).split('.');
      return attribute(stack, logicalId, path.join('.'));
    },
    'Fn::Join': (stack, argument) => {
      const [separator, parts] = argument as [string, unknown];
      return (resolve(stack, parts) as unknown[]).join(separator);
    },
    'Fn::Sub': substitute,
    'Fn::Select': (stack, argument) => {
      const [index, list] = argument as [number | string, unknown];
      return (resolve(stack, list) as unknown[])[Number(index)];
    },
    'Fn::Split': (stack, argument) => {
      const [separator, text] = argument as [string, unknown];
      return String(resolve(stack, text)).split(separator);
    },
    'Fn::ImportValue': (stack, argument) => imported(String(resolve(stack, argument))),
    'Fn::GetAZs': () => [`${LOCAL_REGION}a`, `${LOCAL_REGION}b`],
  };

  const resolve: Resolve = (stack, value) => {
    if (Array.isArray(value)) {
      return value.map((part) => resolve(stack, part)).filter((part) => part !== undefined);
    }
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value);
    const [only] = entries;
    if (entries.length === 1 && only) {
      const [name, argument] = only;
      if (name === 'Ref' && argument === 'AWS::NoValue') return undefined;
      const run = functions[name];
      if (run) return run(stack, argument);
      if (name.startsWith('Fn::')) throw new Error(`The local host does not know ${name}`);
    }
    return Object.fromEntries(
      entries.map(([key, part]) => [key, resolve(stack, part)] as const).filter(([, part]) => part !== undefined),
    );
  };

  return resolve;
};
