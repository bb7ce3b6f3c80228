import { coloned } from './information-coloned.ts';
import { numbered } from './information-numbered.ts';
import { slashed } from './information-slashed.ts';
import { type Information, joinLines, tidy } from './information-text.ts';

/** What `:86:` says of a row, in one of the forms that banks have for it. The first that fits counts. */
export const readInformation = (lines: readonly string[]): Information =>
  numbered(lines) ?? slashed(lines) ?? coloned(lines) ?? plain(lines);

/** A card payment of ABN AMRO: the shop stands between the time and the card. */
const CARD_PAYMENT = /^(?:BEA|GEA|eCom)\b.*?\d\d[.:]\d\d[.:]\d\d[/ ]\d\d[.:]\d\d\s+([^,]+)/;
/** Dutch banks write the number of the other account before its name. */
const ACCOUNT_BEFORE = /^(?:\d[\d.]{6,16}\d|[A-Z]{2}\d{2}[A-Z0-9]{8,30})\s+(?=\p{L})/u;

/** Free text: the first line is what people read first. */
const plain = (lines: readonly string[]): Information => {
  const card = CARD_PAYMENT.exec(joinLines(lines));
  const [first = '', ...rest] = lines.filter((line) => line !== '');
  return card === null
    ? { payee: null, purpose: tidy(first.replace(ACCOUNT_BEFORE, '')), kind: null, rest: [tidy(rest.join(' '))] }
    : { payee: tidy(card[1] ?? ''), purpose: null, kind: null, rest: [tidy(joinLines(lines))] };
};
