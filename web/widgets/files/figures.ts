import type { FileSay } from './file-words.ts';
import type { PreviewRow } from './import-wire.ts';

/** Civil dates have no time zone. */
export const dayIn = ({ language }: FileSay, date: string): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(date));

/** ISO 4217 for no currency: nobody has said it yet. */
const NO_CURRENCY = 'XXX';

export const moneyIn = ({ language }: FileSay, amount: number, currency: string | null): string =>
  new Intl.NumberFormat(
    language,
    currency === null || currency === NO_CURRENCY ? { minimumFractionDigits: 2 } : { style: 'currency', currency },
  ).format(amount);

/** An amount with its direction as a word: a minus says it to nobody that expects the other sign. */
export const flowIn = (say: FileSay, amount: string, direction: 'in' | 'out'): string =>
  say(`money.${direction}`, { amount });

export const directionOf = ({ type }: Pick<PreviewRow, 'type'>): 'in' | 'out' => (type === 'DEBIT' ? 'out' : 'in');
