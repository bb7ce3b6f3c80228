import { decode } from '../decode.ts';
import { lineOf } from '../ofx/read-ofx.ts';
import { Refusal } from '../refusal.ts';
import { charsetOfDeclaration } from './charset.ts';
import { faultOfXml } from './faults.ts';
import { readXml, withLineFeeds, type XmlVisitor } from './read-xml.ts';

/** Where a document is: what begins the sentence of a refusal, and its line, where that is not the line of the text. */
export interface PartPlace {
  /** `Sheet 2: ` */
  readonly where: string;
  readonly line?: () => number;
}

/** Reads one XML document of a file. What is wrong with it is thrown as a `Refusal`. */
export const readPart = (bytes: Uint8Array, { where, line: lineNow }: PartPlace, visitor: XmlVisitor): void => {
  const text = withLineFeeds(decode(bytes, charsetOfDeclaration).text);
  const fault = readXml(text, visitor);
  if (fault === null) return;
  const { code, message, line } = faultOfXml(fault.code, lineNow?.() ?? lineOf(text, fault.at));
  throw new Refusal({ code, message: `${where}${message}`, line });
};

/** For documents of which only the attributes of elements say anything. */
export const attributesOnly = (
  take: (name: string, attributes: ReadonlyMap<string, string>) => void,
  end: (name: string) => void = () => undefined,
): XmlVisitor => ({
  begin: (name, attributes) => {
    take(name, attributes);
    return 'outer';
  },
  part: () => null,
  end,
});
