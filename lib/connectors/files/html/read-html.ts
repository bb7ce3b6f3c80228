import { decode } from '../decode.ts';
import { Refusal } from '../refusal.ts';
import { createChoice, type FoundSheet } from '../spreadsheet/choose-sheet.ts';
import { TABLES_DEEP_MAX } from './limits.ts';
import { createTable, type HtmlTable } from './tables.ts';
import { type HtmlToken, tokensOf } from './tags.ts';

type HtmlFaultCode = 'html.cut_off' | 'limit.depth';

const SENTENCES: Readonly<Record<HtmlFaultCode, string>> = {
  'html.cut_off': 'The file ends inside a table. Download it again.',
  'limit.depth': `The file has more than ${TABLES_DEEP_MAX} tables in one another.`,
};

const refusal = (code: HtmlFaultCode, line: number | null = null): Refusal =>
  new Refusal({ code, message: SENTENCES[code], line });

/** The table of a page that has its transactions, as banks send it as `.xls`; null where none has any. */
export const readHtml = (bytes: Uint8Array): FoundSheet | null => {
  const page = createPage();
  for (const token of tokensOf(decode(bytes, charsetOfPage).text)) {
    if (token.kind === 'text') page.text(token.text);
    else page.tag(token);
  }
  return page.finish();
};

/** A page names its charset near its beginning. */
const HEAD_BYTES = 4_096;

const charsetOfPage = (body: Uint8Array): string => {
  const head = Buffer.from(body.buffer, body.byteOffset, Math.min(body.length, HEAD_BYTES)).toString('latin1');
  const [, label = ''] = /charset=["']?([\w-]{2,20})/i.exec(head) ?? [];
  try {
    return new TextDecoder(label).encoding;
  } catch {
    // The name is no name of a charset.
    return 'windows-1252';
  }
};

/** Words on both sides of these are one word. */
const INSIDE_WORDS: ReadonlySet<string> = new Set(['b', 'i', 'u', 'em', 'strong', 'span', 'font', 'a', 'small', 'sup']);
/** Behind the end of one of these, nothing of a table is missing. */
const ENDS_OF_PAGE: ReadonlySet<string> = new Set(['body', 'html']);

const createPage = () => {
  const choice = createChoice();
  const open: HtmlTable[] = [];
  let isChosen = false;

  const close = (): void => {
    const records = open.pop()?.finish();
    if (records === undefined || isChosen) return;
    isChosen = !choice.take(records);
  };
  const begin = (): void => {
    if (open.length >= TABLES_DEEP_MAX) throw refusal('limit.depth');
    open.push(createTable());
  };
  return {
    text: (text: string): void => open.at(-1)?.addText(text),
    tag: ({ name, isEnd, attributes }: HtmlToken & { readonly kind: 'tag' }): void => {
      const table = open.at(-1);
      if (name === 'table') {
        if (isEnd) close();
        else begin();
      } else if (isEnd && ENDS_OF_PAGE.has(name)) while (open.length > 0) close();
      else if (table !== undefined) takeTag(table, isEnd ? `/${name}` : name, attributes);
    },
    finish: (): FoundSheet | null => {
      const cutOff = open.at(-1);
      if (cutOff !== undefined) throw refusal('html.cut_off', cutOff.line());
      return choice.chosen();
    },
  };
};

const takeTag = (table: HtmlTable, tag: string, attributes: string): void => {
  if (tag === 'tr') table.beginRow();
  else if (tag === '/tr') table.endRow();
  else if (tag === 'td' || tag === 'th') table.beginCell(attributes);
  else if (tag === '/td' || tag === '/th') table.endCell();
  else if (!INSIDE_WORDS.has(tag.replace('/', ''))) table.addText(' ');
};
