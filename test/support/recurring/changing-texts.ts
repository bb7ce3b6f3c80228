import { MONTH_NAMES } from '../../../lib/domain/kernel/month-names.ts';
import type { History, HistoryRow } from './history.ts';

/** What of a text changes from one payment to the next. */
interface Change {
  readonly date: string;
  /** Of the payment among those of its payee, from 0. */
  readonly number: number;
}

const TOWNS = ['AACHEN', 'BERLIN', 'KOELN', 'ULM'];

const monthIn =
  (language: keyof typeof MONTH_NAMES, form = 0) =>
  ({ date }: Change): string => {
    const forms = (MONTH_NAMES[language].split('|')[Number(date.slice(5, 7)) - 1] ?? '').split(' ');
    return forms[Math.min(form, forms.length - 1)] ?? '';
  };

const yearOf = ({ date }: Change): string => date.slice(0, 4);

/** How banks and payees of several countries write what a payment is for. */
const TEXTS: readonly ((payee: string, change: Change) => string)[] = [
  (payee, { date, number }) => `${payee} RE ${date.slice(0, 7)} Nr ${4711 + number}`,
  (payee, change) => `${payee} Abschlag ${monthIn('de')(change)}`,
  (payee, change) => `${payee} Rechnung ${monthIn('de')(change)} ${yearOf(change)}`.toUpperCase(),
  (payee, change) => `${payee} loyer ${monthIn('fr')(change)}`,
  (payee, change) => `${payee} facture ${monthIn('fr')(change)} ${yearOf(change)} n° ${change.number}`,
  (payee, change) => `${payee} cuota de ${monthIn('es')(change)}`,
  (payee, change) => `${payee} canone ${monthIn('it')(change)} ${yearOf(change)}`,
  (payee, change) => `${payee} za ${monthIn('pl')(change)}`,
  (payee, change) => `${payee} nájem ${monthIn('cs')(change)}`,
  (payee, change) => `${payee} huur ${monthIn('nl', 1)(change)} ${yearOf(change)}`,
  (payee, change) => `${payee} hyra ${monthIn('sv')(change)}`,
  (payee, change) => `${payee} ${monthIn('fi')(change)}n vuokra`,
  (payee, change) => `${payee} аренда ${monthIn('ru')(change)}`,
  (payee, change) => `${payee} rent ${monthIn('en')(change)}`,
  (payee, change) => `${monthIn('en')(change)} fee ${payee}`,
  (payee, change) => `${payee} ${monthIn('en', 1)(change)}-${yearOf(change).slice(2)}`,
  (payee, { number }) => `${payee}//${TOWNS[number % TOWNS.length]}/DE`,
  (payee, { number }) => `${payee} > ${TOWNS[number % TOWNS.length]}`,
  (payee, { date, number }) => `${payee} KARTE 5402XX${1000 + number} ${date.slice(8)}.${date.slice(5, 7)}.`,
  (payee, { date }) => `${payee} 家賃${Number(date.slice(5, 7))}月分`,
];

/** The name of a made-up payee; what follows changes. */
const NAME_WORDS = 3;

/** The same history with other words: each payee that is no merchant keeps to one way of writing them. */
export const withChangingTexts = (history: History): History => {
  const known = new Map<string, number>();
  const rows = history.rows.map((row): HistoryRow => {
    if (row.merchantGuid !== null) return row;
    const payee = row.description.split(' ').slice(0, NAME_WORDS).join(' ');
    const number = known.get(payee) ?? 0;
    known.set(payee, number + 1);
    const letters = Array.from(payee).reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0);
    const text = TEXTS[letters % TEXTS.length];
    return { ...row, description: text?.(payee, { date: row.date, number }) ?? payee };
  });
  return { ...history, rows };
};
