import sax, { type SAXParser } from 'sax';
import { DEPTH_MAX } from '../ofx/limits.ts';
import type { XmlElement } from './element.ts';
import type { XmlFault } from './faults.ts';
import { ATTRIBUTE_LENGTH_MAX, ATTRIBUTES_MAX, ELEMENTS_MAX, PIECE_LENGTH, TEXT_LENGTH_MAX } from './limits.ts';

/** Takes a document element by element, so that one part of it is in memory at a time. A fault ends the reading. */
export interface XmlVisitor {
  /** `part`: the element is handed over as a whole when it ends. `outer`: the elements in it are visited. */
  readonly begin: (name: string, attributes: ReadonlyMap<string, string>, at: number) => 'part' | 'outer' | XmlFault;
  readonly part: (element: XmlElement) => XmlFault | null;
  /** The end of an outer element. */
  readonly end: (name: string) => void;
}

/**
 * Reads a document, in one pass and in linear time. It has to be well-formed. A document type ends the reading: with none
 * there are no entities but the five of XML and those of numbers, and nothing outside the document is asked for. `start`: the
 * offset of the document in the text of a file that has several.
 */
export const readXml = (text: string, visitor: XmlVisitor, start = 0): XmlFault | null => {
  const documentType = text.search(/<!DOCTYPE/i);
  if (documentType !== -1) return { code: 'xml.doctype', at: start + documentType };
  const options = { position: true, strictEntities: true };
  const parser = sax.parser(true, options);
  let isWhole = false;
  parser.onerror = () => {
    const at = start + Math.max(0, parser.position - 1);
    throw new EndOfReading({ code: isWhole ? 'xml.cut_off' : 'xml.malformed', at });
  };
  visitWith(parser, visitor, start);
  try {
    for (let from = 0; from < text.length; from += PIECE_LENGTH) parser.write(text.slice(from, from + PIECE_LENGTH));
    isWhole = true;
    parser.close();
    return null;
  } catch (error) {
    if (error instanceof EndOfReading) return error.fault;
    throw error;
  }
};

/** Line ends as the standard has them. Offsets and lines are those of this text. */
export const withLineFeeds = (text: string): string => text.replace(/\r\n?/g, '\n');

/** sax reads on after a fault, and takes quadratic time for some; only a throw ends it. */
class EndOfReading extends Error {
  override readonly name = 'EndOfReading';
  readonly fault: XmlFault;

  constructor(fault: XmlFault) {
    super(fault.code);
    this.fault = fault;
  }
}

/** An element that has begun. */
interface Draft extends XmlElement {
  text: string;
  children: Draft[];
}

const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map();
/** Most elements have no others in them: they share this list. */
const NO_CHILDREN: Draft[] = [];

const visitWith = (parser: SAXParser, visitor: XmlVisitor, start: number): void => {
  /** The part that is open, from its own element to the innermost one. */
  const open: Draft[] = [];
  let depth = 0;
  let elements = 0;
  let attributes: Map<string, string> | null = null;
  const endAt = (code: XmlFault['code'], at: number): never => {
    throw new EndOfReading({ code, at });
  };

  parser.onattribute = ({ name, value }) => {
    // An attribute may be called as a method that sax calls on these.
    parser.tag.attributes = {};
    attributes ??= new Map();
    if (attributes.size >= ATTRIBUTES_MAX) endAt('limit.attributes', start + tagOf(parser));
    if (value.length > ATTRIBUTE_LENGTH_MAX) endAt('limit.attribute', start + tagOf(parser));
    attributes.set(localNameOf(name), value);
  };
  parser.onopentag = ({ name: prefixed }) => {
    const at = start + tagOf(parser);
    const name = localNameOf(prefixed);
    const own = attributes ?? NO_ATTRIBUTES;
    attributes = null;
    depth += 1;
    if (depth > DEPTH_MAX) endAt('limit.depth', at);
    const outer = open.at(-1);
    if (outer === undefined) {
      const begun = visitor.begin(name, own, at);
      if (begun === 'outer') return;
      if (begun !== 'part') throw new EndOfReading(begun);
      elements = 0;
    }
    elements += 1;
    if (elements > ELEMENTS_MAX) endAt('limit.elements', at);
    const draft = { name, attributes: own, text: '', children: NO_CHILDREN, at };
    if (outer !== undefined) adopt(outer, draft);
    open.push(draft);
  };
  const takeText = (text: string): void => {
    const inner = open.at(-1);
    if (inner === undefined || inner.children !== NO_CHILDREN) return;
    inner.text += text;
    if (inner.text.length > TEXT_LENGTH_MAX) endAt('limit.text', inner.at);
  };
  parser.ontext = takeText;
  parser.oncdata = takeText;
  parser.onclosetag = (prefixed) => {
    depth -= 1;
    const closed = open.pop();
    if (closed === undefined) visitor.end(localNameOf(prefixed));
    const fault = closed !== undefined && open.length === 0 ? visitor.part(closed) : null;
    if (fault !== null) throw new EndOfReading(fault);
  };
};

const adopt = (outer: Draft, inner: Draft): void => {
  if (outer.children === NO_CHILDREN) outer.children = [];
  outer.text = '';
  outer.children.push(inner);
};

/** sax counts from 1. */
const tagOf = ({ startTagPosition }: SAXParser): number => startTagPosition - 1;

const localNameOf = (name: string): string => {
  const colon = name.indexOf(':');
  return colon === -1 ? name : name.slice(colon + 1);
};
