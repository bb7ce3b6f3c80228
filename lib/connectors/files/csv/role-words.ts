/**
 * Words in the names of columns beyond the exact phrases of `header-words.ts`, in the form that `plainHeader` gives them.
 * They tell apart what columns of money are for.
 */

const word = (words: string): RegExp => new RegExp(`(?:^| )(?:${words})(?= |$)`, 'u');

const FEE = word(
  'fees?|gebuhr|gebuehr|gebuhren|frais|commission|comision|comissao|commissione|kosten|avgift|provize|prowizja',
);

const BALANCE = word(
  String.raw`\p{L}*balance|\p{L}*saldo|solde|kontostand|saldo \p{L}+|\p{L}+ saldo|stav|zustatek|egyenleg|likutis|atlikums`,
);

export const isFee = (header: string): boolean => FEE.test(header) && !/currency|wahrung|devise/.test(header);
export const isBalance = (header: string): boolean => BALANCE.test(header);
