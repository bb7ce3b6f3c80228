/** What readers of the OpenAPI document are told of a schema that it names. */
export interface SchemaText {
  /** One sentence or two: what it is. */
  readonly text: string;
  /** Schemas whose texts hold for the properties of the same name that have no text here, the nearest first. */
  readonly like?: readonly string[];
  /**
   * By name. A property of an object that has no name of its own is named with the way to it, `outer.inner`; lists on
   * that way are left out.
   */
  readonly properties?: Readonly<Record<string, string>>;
}

/** By the name of the schema in the document, as `Account`. */
export type SchemaTexts = Readonly<Record<string, SchemaText>>;

/** By the name of the parameter in path or query; where one operation means something else by it, `operationId.name`. */
export type ParameterTexts = Readonly<Record<string, string>>;
