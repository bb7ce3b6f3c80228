/** An element of a document; `text` is what its text nodes say. */
export interface XmlElement {
  readonly name: string;
  readonly text: string;
  readonly children: readonly XmlElement[];
}

const REFERENCES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** References are read, and line ends made one line feed, as a reader of XML does. */
const plain = (text: string): string => {
  if (/[<>]|&(?!(?:amp|lt|gt|quot|apos|#\d+);)/.test(text)) throw new Error(`No text of XML: ${text}`);
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/&(?:#(\d+)|(\w+));/g, (_, code, name) =>
      code === undefined ? (REFERENCES[name] ?? '') : String.fromCodePoint(Number(code)),
    );
};

/** Reads a document of elements and text, without attributes, and throws where it is not well-formed. */
export const readXml = (text: string): XmlElement => {
  const [, declaration = '', body = ''] = /^(<\?xml version="1\.0" encoding="UTF-8"\?>\n)([\s\S]*)$/.exec(text) ?? [];
  if (declaration === '') throw new Error('There is no declaration');
  const parts = body.trimEnd().split(/(<\/?[a-z_]+>)/);
  let at = 0;
  const read = (): XmlElement => {
    const name = /^<([a-z_]+)>$/.exec(parts[at] ?? '')?.[1];
    if (name === undefined) throw new Error(`No element at ${parts[at]}`);
    at += 1;
    let own = '';
    const children: XmlElement[] = [];
    while (parts[at] !== `</${name}>`) {
      if (parts[at] === undefined) throw new Error(`${name} has no end`);
      if (/^<[a-z_]+>$/.test(parts[at] ?? '')) {
        children.push(read());
      } else {
        own += plain(parts[at] ?? '');
        at += 1;
      }
    }
    at += 1;
    return { name, text: own, children };
  };
  if (parts[at] === '') at += 1;
  const root = read();
  if (parts.slice(at).some((part) => part !== '')) throw new Error('There is more after the root');
  return root;
};
