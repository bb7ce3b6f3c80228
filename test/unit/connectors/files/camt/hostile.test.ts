import { describe, expect, test } from 'vitest';
import { readCamtFile } from '../../../../../lib/connectors/files/camt/read-camt-file.ts';
import { DEPTH_MAX, ROWS_MAX, STATEMENTS_MAX } from '../../../../../lib/connectors/files/ofx/limits.ts';
import {
  ATTRIBUTE_LENGTH_MAX,
  ATTRIBUTES_MAX,
  ELEMENTS_MAX,
  TEXT_LENGTH_MAX,
} from '../../../../../lib/connectors/files/xml/limits.ts';
import { FILE_BYTES_MAX } from '../../../../../lib/domain/imports/file-limits.ts';
import {
  camtText,
  detailsText,
  entryText,
  faultIn,
  linesIn,
  readText,
  rowsIn,
  withEntries,
} from '../../../../support/files/camt.ts';
import { HOSTILE_CAMT_KINDS, hostileCamt } from '../../../../support/files/hostile-camt.ts';

const withText = (text: string): string => withEntries(entryText({ details: [detailsText({ text })] }));
const withDoctype = (doctype: string): string => camtText().replace('<Document', `${doctype}\n<Document`);

describe('a CAMT file with a document type is refused before anything of it is used', () => {
  const BOMB = Array.from({ length: 9 }, (_, at) => `<!ENTITY e${at + 1} "${`&e${at};`.repeat(10)}">`).join('');

  test.each([
    ['without anything', '<!DOCTYPE Document>'],
    ['with entities that grow', `<!DOCTYPE Document [<!ENTITY e0 "ha">${BOMB}]>`],
    ['with a file of the machine', '<!DOCTYPE Document [<!ENTITY e1 SYSTEM "file:///etc/passwd">]>'],
    ['with an address', '<!DOCTYPE Document SYSTEM "http://127.0.0.1/x.dtd">'],
    ['in small letters', '<!doctype Document>'],
    ['that has no end', '<!DOCTYPE Document ['],
  ])('%s', (_, doctype) => {
    expect(faultIn(withDoctype(doctype))).toBe('xml.doctype 2');
  });
});

describe('a CAMT file has no entities but those of XML', () => {
  test('which are read', () => {
    expect(
      linesIn(withText('A&amp;B &lt;C&gt; &quot;D&quot; &apos;&#x41;&#66;&#x1F600;<![CDATA[&lt;]]>'))[0],
    ).toContain(`A&B <C> "D" 'AB😀&lt;`);
  });

  test.each(['&nbsp;', '&e9;', '&constructor;', '&__proto__;', '&#0;', '&#xD800;', '&#x110000;', '& B', '&amp'])(
    'and another one ends the reading: %s',
    (entity) => {
      expect(faultIn(withText(`A ${entity} B`))).toBe('xml.malformed 7');
    },
  );
});

describe('a CAMT file that is not well-formed is refused with its line', () => {
  test.each([
    ['a wrong end', (text: string) => text.replace('</Ntry>', '</Entry>')],
    ['an element that has no end', (text: string) => text.replace('</TxDtls>', '')],
    ['an attribute without quotation marks', (text: string) => text.replace('Ccy="EUR">12', 'Ccy=EUR>12')],
    ['a tag in a tag', (text: string) => text.replace('<Ntry>', '<Ntry <A>>')],
  ])('%s', (_, spoil) => {
    expect(faultIn(spoil(camtText()))).toBe('xml.malformed 7');
  });

  test('text after its end', () => {
    expect(faultIn(`${camtText()}more`)).toBe('xml.malformed 10');
  });

  test('wherever it is cut off', () => {
    const whole = new TextEncoder().encode(withText('Bäckerei 😀'));
    const end = whole.lastIndexOf('>'.charCodeAt(0)) + 1;
    for (let length = 400; length < end; length += 1) {
      const file = readCamtFile(whole.subarray(0, length));
      if (file.kind !== 'refused') throw new Error(`read although cut off at ${length}`);
      expect(file.fault).toMatchObject({ code: 'xml.cut_off', line: expect.any(Number) });
    }
    expect(readCamtFile(whole.subarray(0, end)).kind).toBe('read');
  });
});

describe('names that objects have already mean nothing in a CAMT file', () => {
  test.each(['hasOwnProperty', '__proto__', 'constructor'])('%s', (name) => {
    const text = camtText().replace('<Ntry>', `<Ntry ${name}="1" b="2"><${name}>x</${name}>`);
    expect(linesIn(text)).toHaveLength(1);
  });
});

describe('a CAMT file at a limit is read, and above it refused by name', () => {
  const times = (count: number, text: string): string => text.repeat(count);

  test('in bytes', () => {
    const bytes = new Uint8Array(FILE_BYTES_MAX + 1).fill(0x20);
    bytes.set(new TextEncoder().encode(camtText()));
    expect(readCamtFile(bytes.subarray(0, FILE_BYTES_MAX)).kind).toBe('read');
    expect(readCamtFile(bytes)).toMatchObject({ fault: { code: 'limit.bytes' } });
  });

  test('in levels', () => {
    const text = (levels: number) =>
      withEntries(entryText({ more: `${times(levels, '<A>')}${times(levels, '</A>')}` }));
    expect(rowsIn(text(DEPTH_MAX - 4))).toHaveLength(1);
    expect(faultIn(text(DEPTH_MAX - 3))).toBe('limit.depth 7');
  });

  test('in attributes', () => {
    const text = (count: number) =>
      camtText().replace('<Ntry>', `<Ntry ${Array.from({ length: count }, (_, at) => `a${at}="1"`).join(' ')}>`);
    expect(rowsIn(text(ATTRIBUTES_MAX))).toHaveLength(1);
    expect(faultIn(text(ATTRIBUTES_MAX + 1))).toBe('limit.attributes 7');
  });

  test('in the length of an attribute', () => {
    const text = (length: number) => camtText().replace('<Ntry>', `<Ntry a="${'x'.repeat(length)}">`);
    expect(rowsIn(text(ATTRIBUTE_LENGTH_MAX))).toHaveLength(1);
    expect(faultIn(text(ATTRIBUTE_LENGTH_MAX + 1))).toBe('limit.attribute 7');
  });

  test('in the length of a text', () => {
    expect(rowsIn(withText('x'.repeat(TEXT_LENGTH_MAX)))[0]?.memo).toHaveLength(4_096);
    expect(faultIn(withText('x'.repeat(TEXT_LENGTH_MAX + 1)))).toBe('limit.text 7');
  });

  test('in the elements of an entry', () => {
    const text = (count: number) => withEntries(entryText({ more: times(count, '<a/>') }));
    const own = entryText().match(/<[A-Z]/g)?.length ?? 0;
    expect(rowsIn(text(ELEMENTS_MAX - own))).toHaveLength(1);
    expect(faultIn(text(ELEMENTS_MAX - own + 1))).toBe('limit.elements 7');
  });

  test('in statements', () => {
    const text = (count: number) => camtText().replace('<Stmt>', `${times(count, '<Stmt/>')}<Stmt>`);
    expect(readText(text(STATEMENTS_MAX - 1)).kind).toBe('read');
    expect(faultIn(text(STATEMENTS_MAX))).toBe('limit.statements 3');
  });

  test('in rows', () => {
    const row = '<Ntry><Amt>1</Amt><CdtDbtInd>DBIT</CdtDbtInd></Ntry>';
    const text = (count: number) => withEntries(times(count, row));
    expect(readText(text(ROWS_MAX)).kind).toBe('read');
    expect(faultIn(text(ROWS_MAX + 1))).toBe('limit.rows 7');
  });
});

describe('a CAMT file that is made to cost time', () => {
  /** Far more than any of them takes, and far less than one that takes quadratic time. */
  const MS_MAX = 4_000;

  test.each(HOSTILE_CAMT_KINDS)('is read or refused quickly: %s', (kind) => {
    const bytes = hostileCamt(kind, 300_000);
    expect(bytes.length).toBeGreaterThan(290_000);
    const before = process.threadCpuUsage();
    expect(['read', 'refused']).toContain(readCamtFile(bytes).kind);
    const { user, system } = process.threadCpuUsage(before);
    expect((user + system) / 1_000).toBeLessThan(MS_MAX);
  });
});
