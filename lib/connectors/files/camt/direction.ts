import { type Notes, noteFault } from '../ofx/notes.ts';
import { amountOf } from '../ofx/number.ts';
import { childAt, placedTextAt, textAt, type XmlElement } from '../xml/element.ts';

/** Null where the element says neither. */
const isOutOf = (holder: XmlElement): boolean | null => {
  const word = textAt(holder, 'CdtDbtInd')?.toUpperCase();
  return word === 'DBIT' ? true : word === 'CRDT' ? false : null;
};

/** Minor units of `Amt`, negative for money out. The word decides, whatever the sign of the number. */
export const signedAmountOf = (holder: XmlElement, currencyCode: string, notes: Notes): bigint => {
  const isOut = isOutOf(holder);
  const written = placedTextAt(holder, 'Amt');
  if (written === null) noteFault(notes, 'number.missing', holder.at);
  else if (isOut === null) noteFault(notes, 'direction.missing', holder.at);
  const minor = written === null ? 0n : amountOf(written, currencyCode, notes);
  const magnitude = minor < 0n ? -minor : minor;
  return isOut === true ? -magnitude : magnitude;
};

/** Minor units of one of several payments of an entry; null where it is not told in the currency of the entry. */
export const partAmountOf = (details: XmlElement, currencyCode: string, entry: PartOf, notes: Notes): bigint | null => {
  const places = [['Amt'], ['AmtDtls', 'TxAmt', 'Amt'], ['AmtDtls', 'InstdAmt', 'Amt']];
  const written = places
    .map((path) => childAt(details, ...path))
    .find((amount) => amount !== null && (amount.attributes.get('Ccy') ?? currencyCode) === currencyCode);
  if (written === undefined || written === null) return null;
  const minor = amountOf({ text: written.text.trim(), at: written.at }, currencyCode, notes);
  return (isOutOf(details) ?? entry.isOut) ? -minor : minor;
};

export interface PartOf {
  readonly isOut: boolean;
}
