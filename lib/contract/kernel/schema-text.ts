/**
 * What readers are told of the properties of some schemas. `of` names them by their id, an object inside one by its
 * path: `AccountEvent.account`, `Replay.steps[]`. A text holds for each of them that has the property.
 */
export interface SchemaText {
  readonly of: readonly string[];
  readonly properties: Readonly<Record<string, string>>;
}
