import { isDeepStrictEqual } from 'node:util';
import { resourceSpecs } from './resource-spec.ts';

/** A template of CloudFormation, as far as these tests look at it. */
export interface StackTemplate {
  readonly Resources: Readonly<Record<string, StackResource>>;
  readonly Outputs?: Readonly<
    Record<string, { readonly Value: unknown; readonly Export?: { readonly Name: unknown } }>
  >;
}

interface StackResource {
  readonly Type: string;
  readonly Properties?: Readonly<Record<string, unknown>>;
  readonly DeletionPolicy?: string;
  readonly UpdateReplacePolicy?: string;
}

/** A change that a stage with data does not take as it takes any other: something goes, is made anew, or is refused. */
export interface TemplateChange {
  /** The logical id of the resource, or the name of the export. */
  readonly id: string;
  /** The property, `DeletionPolicy` and the like; null where the resource or the export itself is gone. */
  readonly property: string | null;
  readonly sentence: string;
}

/** A version of a function is made anew, with another id, whenever the function changes: that is what it is for. */
const MADE_ANEW: ReadonlySet<string> = new Set(['AWS::Lambda::Version']);

const POLICIES = ['DeletionPolicy', 'UpdateReplacePolicy'] as const;

/** What CloudFormation would not do in place on the way from a template to another. New resources do no harm. */
export const templateChanges = (before: StackTemplate, after: StackTemplate): readonly TemplateChange[] => [
  ...Object.entries(before.Resources)
    .filter(([, { Type }]) => !MADE_ANEW.has(Type))
    .flatMap(([id, resource]) => {
      const next = after.Resources[id];
      return next === undefined ? gone(id, resource, before, after) : changesOf(id, resource, next);
    }),
  ...exportChanges(before, after),
];

const gone = (
  id: string,
  resource: StackResource,
  before: StackTemplate,
  after: StackTemplate,
): readonly TemplateChange[] => {
  const { Type } = resource;
  const names = namesOf(resource);
  const others = Object.entries(after.Resources).filter(
    ([other, made]) => made.Type === Type && !(other in before.Resources),
  );
  const same = others.find(([, made]) => namesOf(made).some((name) => names.includes(name)));
  const [only = ['']] = others.length === 1 ? others : [];
  const instead =
    same === undefined
      ? only[0] && ` ${only[0]} would be made, empty.`
      : ` ${same[0]} has the same name, and CloudFormation makes it first: the deployment fails.`;
  const sentence = `${id} (${Type}) is gone: CloudFormation deletes it, or leaves it without a stack.${instead}`;
  return [{ id, property: null, sentence }];
};

/** Names that a template fixes, so that there can be no second resource of the same name beside the first. */
const namesOf = ({ Type, Properties = {} }: StackResource): readonly string[] =>
  Object.entries(Properties).flatMap(([property, value]) =>
    property.endsWith('Name') && fixedBy(Type).has(property) && !isReference(value) ? [JSON.stringify(value)] : [],
  );

const isReference = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && ('Ref' in value || 'Fn::GetAtt' in value);

const fixedBy = (type: string) => {
  const spec = resourceSpecs().get(type);
  if (spec === undefined) throw new Error(`The resource specification does not know ${type}`);
  return spec.fixed;
};

const changesOf = (id: string, before: StackResource, after: StackResource): readonly TemplateChange[] => {
  const named = `${id} (${before.Type})`;
  if (before.Type !== after.Type) {
    const sentence = `${named} has become ${after.Type}: CloudFormation refuses another type.`;
    return [{ id, property: 'Type', sentence }];
  }
  const properties = [...fixedBy(before.Type)].flatMap(([property, fate]) => {
    if (isDeepStrictEqual(before.Properties?.[property], after.Properties?.[property])) return [];
    const does = fate === 'replaced' ? 'replaces the resource' : 'refuses the change';
    return [{ id, property, sentence: `${named}: ${property} is another, and CloudFormation ${does}.` }];
  });
  const policies = POLICIES.flatMap((property) => {
    const [was = 'none', is = 'none'] = [before[property], after[property]];
    return was === is ? [] : [{ id, property, sentence: `${named}: ${property} was ${was} and is ${is}.` }];
  });
  return [...properties, ...policies];
};

/** The stack that exports is deployed first, while the other still imports the value of the release before. */
const exportChanges = (before: StackTemplate, after: StackTemplate): readonly TemplateChange[] => {
  const exported = exportsOf(after);
  return [...exportsOf(before)].flatMap(([id, value]): readonly TemplateChange[] => {
    if (!exported.has(id)) {
      return [
        {
          id,
          property: null,
          sentence: `The export ${id} is gone, and another stack imports it until it is deployed.`,
        },
      ];
    }
    if (isDeepStrictEqual(value, exported.get(id))) return [];
    return [{ id, property: 'Value', sentence: `The export ${id} has another value, while another stack imports it.` }];
  });
};

const exportsOf = ({ Outputs = {} }: StackTemplate): ReadonlyMap<string, unknown> =>
  new Map(
    Object.values(Outputs).flatMap(({ Value, Export }) => (Export === undefined ? [] : [[String(Export.Name), Value]])),
  );
