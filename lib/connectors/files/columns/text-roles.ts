import type { HeaderMeaning } from '../../../domain/imports/words/language-words.ts';
import { EAST_ASIAN_LETTERS } from '../../../domain/kernel/east-asian-letters.ts';
import { rankOf } from './header-words.ts';

/**
 * What a column of texts is for, by its name in the form that `plainHeader` gives it: a name that is listed, or one that has a
 * listed name in it, as `Name des Auftraggebers 1` has.
 */

/** Words of a header that are looked at; names of columns have fewer. */
const WORDS_MAX = 8;
/** Shorter names, such as `to` or `de`, are words of any other name too. */
const WORD_LENGTH_MIN = 4;
/** Scripts whose words are not parted; their names have two characters at least. */
const UNPARTED = new RegExp(`[${EAST_ASIAN_LETTERS}]`, 'u');
const UNPARTED_LENGTH_MAX = 16;

const partsOf = (header: string): readonly string[] => {
  const isUnparted = UNPARTED.test(header);
  const pieces = isUnparted ? Array.from(header.slice(0, UNPARTED_LENGTH_MAX)) : header.split(' ', WORDS_MAX);
  const [glue, least] = isUnparted ? (['', 2] as const) : ([' ', WORD_LENGTH_MIN] as const);
  return pieces
    .flatMap((_, from) => pieces.slice(from).map((__, length) => pieces.slice(from, from + length + 1).join(glue)))
    .filter((part) => part.length >= least);
};

const means = (meaning: HeaderMeaning, header: string): boolean =>
  header !== '' && (rankOf(meaning, header) !== null || partsOf(header).some((part) => rankOf(meaning, part) !== null));

/** A number, an address or a code of somebody, and parties that moved no money here. */
const NOT_A_NAME = new RegExp(
  '(?:^| )(?:iban|bic|swift|bank|blz|bankleitzahl|konto|kontonummer|kontonr|kontonummeret|account|acct|rekening|' +
    'rekeningnummer|compte|conto|cuenta|conta|cont|szamla|szamlaszam|szamlaszama|numer|rachunek|rachunku|cislo|ucet|uctu|' +
    'racun|racuna|saskaita|saskaitos|konta|tili|tilinumero|hesap|hesabi|iban hesap|number|no|nr|nummer|numero|numara|id|' +
    'code|kod|koodi|email|e mail|address|adres|adresse|adresa|direccion|endereco|indirizzo|osoite|land|country|city|' +
    'uiteindelijke|initierende|ultimate|reference|referenz|счет|счета|счёт|рахунок|сметка|рачун|инн|иин|бик|мфо|' +
    'λογαριασμος|λογαριασμου|חשבון|мсс|mcc)(?= |$)|口座番号|口座$|账号|帐号|账户$|帳號|帳戶$|계좌번호|계좌$|행명|银行|銀行',
  'u',
);

/** Whoever is on the other side of the payment, whichever side that is. */
export const isOtherSide = (header: string): boolean =>
  !NOT_A_NAME.test(header) && (means('payee', header) || means('payer', header) || means('recipient', header));

export const isPayer = (header: string): boolean => isSide(header, 'payer', 'recipient');
export const isRecipient = (header: string): boolean => isSide(header, 'recipient', 'payer');

/**
 * A listed name says more than one that has a listed name in it, as `beneficiary account holder` has. A message for the
 * recipient is a memo.
 */
const isSide = (header: string, side: 'payer' | 'recipient', other: 'payer' | 'recipient'): boolean =>
  rankOf(side, header) !== null
    ? rankOf(other, header) === null
    : !NOT_A_NAME.test(header) && means(side, header) && !means(other, header) && rankOf('memo', header) === null;

/** How it was paid, such as by card or by direct debit. */
export const isKindOfPayment = (header: string): boolean => rankOf('kind', header) !== null;

/** Whose account or card it is. */
export const isHolder = (header: string): boolean => means('holder', header) && rankOf('payee', header) === null;

/** The order that a bank, or its customer, gives payments: it changes after they were booked. */
export const isOfOwnOrder = (header: string): boolean => rankOf('category', header) !== null;

const NAME =
  /(?:^| )(?:name|naam|nom|nombre|nome|nazwa|nazev|nazov|naziv|nimi|namn|navn|nafn|nev|neve|nume|denumire|ime|vardas|nosaukums|pavadinimas|ad|adi|имя|наименование|назва|име|назив|ονομα|שם)(?= |$)|名$|名称$|名稱$|姓名$|이름|성명/u;
export const isName = (header: string): boolean => NAME.test(header) && !NOT_A_NAME.test(header);

/** `Name`, of whom it does not say. */
export const isNameAlone = (header: string): boolean => isName(header) && /^\p{sc=Latin}+$/u.test(header);
