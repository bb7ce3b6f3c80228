/** A text of a file, as all formats with tags have them. */
export interface ReadText {
  /** Without blanks around it. */
  readonly text: string;
  /** Offset of its tag in the text of the file. */
  readonly at: number;
}

/** A field with a value. */
export interface Leaf extends ReadText {
  readonly name: string;
  /** The field before it in the same aggregate. */
  readonly before: Leaf | null;
}

/**
 * A tag that holds others. Of fields and parts with the same name it has the first, and only those with a known name.
 * Both are linked lists, last one first: a file has so many aggregates with so few fields that maps would take more
 * memory than all the rest.
 */
export interface Aggregate {
  readonly name: string;
  readonly at: number;
  leaf: Leaf | null;
  part: Aggregate | null;
  /** The part before it in the same aggregate. */
  before: Aggregate | null;
}

export const createAggregate = (name: string, at: number): Aggregate => ({
  name,
  at,
  leaf: null,
  part: null,
  before: null,
});

export const addLeaf = (aggregate: Aggregate, name: string, text: string, at: number): void => {
  if (leafOf(aggregate, name) === null) aggregate.leaf = { name, text, at, before: aggregate.leaf };
};

export const addPart = (aggregate: Aggregate, part: Aggregate): void => {
  if (partOf(aggregate, part.name) !== null) return;
  part.before = aggregate.part;
  aggregate.part = part;
};

/** Gives an aggregate all that another one holds, which is of no use after that. */
export const adopt = (aggregate: Aggregate, from: Aggregate): void => {
  for (let { leaf } = from; leaf !== null; leaf = leaf.before) addLeaf(aggregate, leaf.name, leaf.text, leaf.at);
  for (let { part } = from; part !== null; ) {
    const { before } = part;
    addPart(aggregate, part);
    part = before;
  }
};

export const leafOf = (aggregate: Aggregate, name: string): Leaf | null => {
  let { leaf } = aggregate;
  while (leaf !== null && leaf.name !== name) leaf = leaf.before;
  return leaf;
};

export const textOf = (aggregate: Aggregate, name: string): string | null => leafOf(aggregate, name)?.text ?? null;

export const partOf = (aggregate: Aggregate, name: string): Aggregate | null => {
  let { part } = aggregate;
  while (part !== null && part.name !== name) part = part.before;
  return part;
};

/** A part of the aggregate, or a part of a part. */
export const findPart = (aggregate: Aggregate, name: string): Aggregate | null =>
  partOf(aggregate, name) ?? findInParts(aggregate, (part) => findPart(part, name));

/** A field of the aggregate, or of one of its parts. */
export const findLeaf = (aggregate: Aggregate, name: string): Leaf | null =>
  leafOf(aggregate, name) ?? findInParts(aggregate, (part) => findLeaf(part, name));

export const findText = (aggregate: Aggregate, name: string): string | null => findLeaf(aggregate, name)?.text ?? null;

const findInParts = <T>(aggregate: Aggregate, find: (part: Aggregate) => T | null): T | null => {
  let found: T | null = null;
  for (let { part } = aggregate; part !== null && found === null; part = part.before) found = find(part);
  return found;
};
