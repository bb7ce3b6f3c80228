import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** What CloudFormation does with a resource whose property changes; null where it changes the resource in its place. */
export type Fate = 'replaced' | 'refused' | null;

export interface ResourceSpec {
  /** Properties of the type that nothing changes in their place, each with what happens instead. */
  readonly fixed: ReadonlyMap<string, Exclude<Fate, null>>;
}

/**
 * The resource specification of CloudFormation, as the command line of CDK has it for `cdk diff`. It is a file of that
 * package and no interface of it: where its form changes, a test that names properties of the table and the key fails.
 */
const FILE = join(import.meta.dirname, '../../node_modules/aws-cdk/db.json.gz');

interface Property {
  readonly type: Type;
  readonly causesReplacement?: 'yes' | 'maybe';
  readonly documentation?: string;
}

/** `array` and `map` have an element, `union` has types, `ref` names a definition. */
interface Type {
  readonly type: string;
  readonly element?: Type;
  readonly types?: readonly Type[];
  readonly reference?: { readonly $ref: string };
}

interface Entity {
  readonly $id: string;
  readonly cloudFormationType?: string;
  readonly properties: Readonly<Record<string, Property>>;
}

/** AWS says this in words alone: keys whose kind changes, indexes and attributes of a table. */
const REFUSED = /the update request fails|can(?:'t|not) change the|Updates are not supported/;
const REPLACED = /Replacement if you/;

let read: ReadonlyMap<string, ResourceSpec> | undefined;

/** By type, such as `AWS::KMS::Key`. Read once in a process: it has some 1,600 types. */
export const resourceSpecs = (): ReadonlyMap<string, ResourceSpec> => {
  read ??= readSpecs();
  return read;
};

const readSpecs = (): ReadonlyMap<string, ResourceSpec> => {
  const { schema } = JSON.parse(gunzipSync(readFileSync(FILE)).toString());
  const definitions = new Map<string, Entity>(
    (schema.typeDefinition.entities as readonly Entity[]).map((entity) => [entity.$id, entity]),
  );
  return new Map(
    (schema.resource.entities as readonly Entity[]).map(({ cloudFormationType = '', properties }) => [
      cloudFormationType,
      {
        fixed: new Map(
          Object.entries(properties).flatMap(([name, property]) => {
            const fate = fateOf(property) ?? (hasFixedPart(property.type, definitions) ? 'replaced' : null);
            return fate === null ? [] : [[name, fate] as const];
          }),
        ),
      },
    ]),
  );
};

const fateOf = ({ causesReplacement, documentation = '' }: Property): Fate => {
  if (causesReplacement !== undefined || REPLACED.test(documentation)) return 'replaced';
  return REFUSED.test(documentation) ? 'refused' : null;
};

/** Whether a part of the value, at any depth, replaces the resource: the whole property then counts. */
const hasFixedPart = (
  { element, types = [], reference }: Type,
  definitions: ReadonlyMap<string, Entity>,
  above: ReadonlySet<string> = new Set(),
): boolean => {
  const inside = [...(element === undefined ? [] : [element]), ...types];
  if (inside.some((type) => hasFixedPart(type, definitions, above))) return true;
  if (reference === undefined || above.has(reference.$ref)) return false;
  const parts = Object.values(definitions.get(reference.$ref)?.properties ?? {});
  const below = new Set([...above, reference.$ref]);
  return parts.some((part) => part.causesReplacement !== undefined || hasFixedPart(part.type, definitions, below));
};
