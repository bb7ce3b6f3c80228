import { distinctMemo } from '../memo.ts';
import { childAt, childrenOf, textAt, type XmlElement } from '../xml/element.ts';

/** In characters, as for a text of other formats. A payment may have any number of texts of 140. */
const MEMO_LENGTH_MAX = 4_096;

/** What banks write where there is nothing to say. */
const PLACEHOLDER = /^(?:NOT ?PROVIDED|NOT ?AVAILABLE|NON ?REF|NOREF|N\/?A|[0-]+)$/i;

/** Null for a placeholder. */
export const meant = (text: string | null): string | null => (text === null || PLACEHOLDER.test(text) ? null : text);

export interface RowTexts {
  /** Empty where nothing is said. */
  readonly description: string;
  readonly memo: string | null;
}

/** The first text describes the row; the others that say more are its memo. */
export const rowTexts = (texts: readonly (string | null)[]): RowTexts => {
  const [description = '', ...others] = texts.flatMap((text) => {
    const plain = meant(text)?.replace(/\s+/g, ' ');
    return plain === undefined || plain === '' ? [] : [plain.slice(0, MEMO_LENGTH_MAX)];
  });
  let memo: string | null = null;
  for (const other of others) {
    const more = distinctMemo(description, other);
    if (more === null || (memo !== null && distinctMemo(memo, more) === null)) continue;
    const longer: string = memo === null ? more : `${memo} ${more}`;
    if (longer.length <= MEMO_LENGTH_MAX) memo = longer;
  }
  return { description, memo };
};

/** What the payer wrote: free texts, then references of bills. */
export const remittanceOf = (details: XmlElement): readonly (string | null)[] => {
  const remittance = childAt(details, 'RmtInf');
  if (remittance === null) return [];
  const free = childrenOf(remittance, 'Ustrd').map(({ text }) => meant(text.trim()));
  return [free.filter((text) => text !== null).join(' '), ...childrenOf(remittance, 'Strd').flatMap(billTexts)];
};

const billTexts = (structured: XmlElement): readonly (string | null)[] => [
  ...childrenOf(structured, 'AddtlRmtInf').map(({ text }) => text.trim()),
  textAt(structured, 'CdtrRefInf', 'Ref'),
  textAt(structured, 'RfrdDocInf', 'Nb'),
];

/** The amount before the bank changed it into the currency of the account, as `12.50 USD`. */
export const foreignAmountOf = (holder: XmlElement, currencyCode: string): string | null => {
  const amount = childAt(holder, 'AmtDtls', 'InstdAmt', 'Amt');
  const currency = amount?.attributes.get('Ccy') ?? currencyCode;
  return amount === null || currency === currencyCode ? null : `${amount.text.trim()} ${currency}`;
};
