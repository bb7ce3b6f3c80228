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

/** What a template may name, and its value on this host. */
interface Names {
  readonly ref: (stack: StackTemplate, name: string) => string;
  readonly attribute: (stack: StackTemplate, logicalId: string, name: string) => string;
  readonly imported: (name: string) => unknown;
}

type Intrinsic = (stack: StackTemplate, argument: unknown) => unknown;

export const createResolver = (assembly: CloudAssembly, created: Created): Resolve => {
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
      const run = intrinsics[name];
      if (run) return run(stack, argument);
      if (name.startsWith('Fn::')) throw new Error(`The local host does not know ${name}`);
    }
    return Object.fromEntries(
      entries.map(([key, part]) => [key, resolve(stack, part)] as const).filter(([, part]) => part !== undefined),
    );
  };
  const intrinsics = intrinsicsWith(resolve, namesIn(assembly, created, resolve));
  return resolve;
};

const namesIn = (assembly: CloudAssembly, created: Created, resolve: Resolve): Names => {
  const createdIn = (stack: StackTemplate, logicalId: string): CreatedResource => {
    const resource = stack.resources.get(logicalId);
    if (!resource) throw new Error(`${stack.stackName} has no resource ${logicalId}`);
    return created(stack, logicalId, resource);
  };
  return {
    ref: (stack, name) => {
      if (name === 'AWS::StackName') return stack.stackName;
      if (name === 'AWS::StackId') return stackIdOf(stack);
      return PSEUDO_PARAMETERS[name] ?? createdIn(stack, name).ref;
    },
    attribute: (stack, logicalId, name) => {
      const value = createdIn(stack, logicalId).attributes[name];
      if (value === undefined) throw new Error(`The local host does not know ${name} of ${logicalId}`);
      return value;
    },
    imported: (name) => {
      for (const stack of assembly.stacks) {
        for (const output of Object.values(stack.outputs)) {
          if (output.Export && resolve(stack, output.Export.Name) === name) return resolve(stack, output.Value);
        }
      }
      throw new Error(`No stack exports ${name}`);
    },
  };
};

const intrinsicsWith = (resolve: Resolve, names: Names): Readonly<Record<string, Intrinsic>> => ({
  Ref: (stack, argument) => names.ref(stack, String(argument)),
  'Fn::GetAtt': (stack, argument) => {
    const [logicalId = '', ...path] = Array.isArray(argument) ? argument.map(String) : String(argument).split('.');
    return names.attribute(stack, logicalId, path.join('.'));
  },
  'Fn::Join': (stack, argument) => {
    const [separator, parts] = argument as [string, unknown];
    return (resolve(stack, parts) as unknown[]).join(separator);
  },
  'Fn::Sub': (stack, argument) => substitute(stack, argument, resolve, names),
  'Fn::Select': (stack, argument) => {
    const [index, list] = argument as [number | string, unknown];
    return (resolve(stack, list) as unknown[])[Number(index)];
  },
  'Fn::Split': (stack, argument) => {
    const [separator, text] = argument as [string, unknown];
    return String(resolve(stack, text)).split(separator);
  },
  'Fn::ImportValue': (stack, argument) => names.imported(String(resolve(stack, argument))),
  'Fn::GetAZs': () => [`${LOCAL_REGION}a`, `${LOCAL_REGION}b`],
});

const substitute = (stack: StackTemplate, argument: unknown, resolve: Resolve, names: Names): string => {
  const [text, values] = Array.isArray(argument) ? argument : [argument, {}];
  return String(text).replace(/\$\{(!?)([^}]+)\}/g, (_whole, literal: string, name: string) => {
    if (literal) return `\${${name}}`;
    const given = (values as Record<string, unknown>)[name];
    if (given !== undefined) return String(resolve(stack, given));
    const [logicalId = '', ...path] = name.split('.');
    return path.length === 0 ? names.ref(stack, name) : names.attribute(stack, logicalId, path.join('.'));
  });
};
