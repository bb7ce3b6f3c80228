/** An element with all that is in it. Names are without prefixes, because banks choose them as they like. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** As it is written. Empty where the element has elements. */
  readonly text: string;
  readonly children: readonly XmlElement[];
  /** Offset of its tag in the text of the file. */
  readonly at: number;
}

/** The first element at the end of a path of names; null where there is none. */
export const childAt = (element: XmlElement, ...path: readonly string[]): XmlElement | null => {
  let found: XmlElement | undefined = element;
  for (const step of path) found = found?.children.find(({ name }) => name === step);
  return found ?? null;
};

export const childrenOf = (element: XmlElement, name: string): readonly XmlElement[] =>
  element.children.filter((child) => child.name === name);

/** Without blanks around it; null where the element is missing or has no text. */
export const textAt = (element: XmlElement, ...path: readonly string[]): string | null =>
  childAt(element, ...path)?.text.trim() || null;

/** The text with its place; null where the element is missing. */
export const placedTextAt = (element: XmlElement, ...path: readonly string[]): PlacedText | null => {
  const found = childAt(element, ...path);
  return found === null ? null : { text: found.text.trim(), at: found.at };
};

export interface PlacedText {
  readonly text: string;
  readonly at: number;
}
