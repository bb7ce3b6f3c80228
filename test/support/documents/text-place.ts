import type { KindSchema } from './schema-kinds.ts';

/** A property in a schema: the path of the object that it stands in, its name, its text and its own schema. */
export interface TextPlace {
  readonly owner: string;
  readonly name: string;
  readonly text: string | undefined;
  readonly schema: KindSchema;
}

export interface Schema extends KindSchema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly additionalProperties?: Schema | boolean;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly description?: string;
}
