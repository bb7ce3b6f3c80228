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

/** An account by its name, or as the own one. */
const OWN_ACCOUNT = word('auftragskonto|account name|iban bban|kontoname');
const ACCOUNT = word(
  'account|account (?:number|no|nr)|rekening|rekeningnummer|numero de compte|numero compte|compte|numero de cuenta|cuenta|' +
    'conto|szamlaszam|cislo uctu|numer rachunku|tilinumero|saskaita|iban|konto|kontonummer|kontonr',
);
const OF_OTHERS =
  /tegen|gegen|counter|partner|contra|zahlung|empfanger|beneficiar|begunstig|beguenstig|payee|recipient|other|motpart|modpart|currency|balance|type|statement|period|auszug|releve|extract|limit/;

/** Of the account whose rows these are, wherever the column stands. */
export const isOwnAccount = (header: string): boolean => OWN_ACCOUNT.test(header) && !OF_OTHERS.test(header);
/** Of this account, or of the other side. */
export const isAnyAccount = (header: string): boolean => ACCOUNT.test(header) && !OF_OTHERS.test(header);
