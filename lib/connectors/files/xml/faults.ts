import type { ImportFault } from '../../../domain/imports/import-record.ts';
import { refusalOf } from '../ofx/faults.ts';
import type { LimitCode } from '../ofx/limits.ts';
import { ATTRIBUTE_LENGTH_MAX, ATTRIBUTES_MAX, ELEMENTS_MAX, TEXT_LENGTH_MAX } from './limits.ts';

export type XmlFaultCode =
  | 'xml.doctype'
  | 'xml.malformed'
  /** The file ends inside an element. */
  | 'xml.cut_off'
  | 'limit.attributes'
  | 'limit.attribute'
  | 'limit.text'
  | 'limit.elements';

/** Why a document is not read to its end, and where in its text. Limits of rows are those of all formats. */
export interface XmlFault {
  readonly code: XmlFaultCode | LimitCode;
  readonly at: number;
}

const SENTENCES: Readonly<Record<XmlFaultCode, string>> = {
  'xml.doctype': 'The file has a document type (DTD), which no bank needs. Nothing of it is read.',
  'xml.malformed': 'The file is not well-formed XML.',
  'xml.cut_off': 'The file ends inside an element. Download it again.',
  'limit.attributes': `An element of the file has more than ${ATTRIBUTES_MAX} attributes.`,
  'limit.attribute': `An attribute of the file has more than ${ATTRIBUTE_LENGTH_MAX} characters.`,
  'limit.text': `A text of the file has more than ${TEXT_LENGTH_MAX} characters.`,
  'limit.elements': `An entry of the file has more than ${ELEMENTS_MAX} elements.`,
};

const isOfXml = (code: XmlFault['code']): code is XmlFaultCode => code in SENTENCES;

export const faultOfXml = (code: XmlFault['code'], line: number): ImportFault =>
  isOfXml(code) ? { code, message: SENTENCES[code], line } : refusalOf(code, line);
