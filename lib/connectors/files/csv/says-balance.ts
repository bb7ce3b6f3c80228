/** Words of rows that state a balance, without blanks: `S A L D O` is one of them. */
const PHRASES: ReadonlySet<string> = new Set(
  (
    'saldo|saldoanterior|saldododia|saldoinicial|saldofinal|saldoatual|saldoactual|saldodisponivel|saldodisponible|' +
    'saldoiniziale|saldofinale|saldocontabile|saldocontabil|saldoprecedente|balance|openingbalance|closingbalance|' +
    'startingbalance|endingbalance|beginningbalance|previousbalance|currentbalance|availablebalance|ledgerbalance|' +
    'balancebroughtforward|balancecarriedforward|balanceforward|broughtforward|carriedforward|' +
    'kontostand|alterkontostand|neuerkontostand|anfangssaldo|endsaldo|altersaldo|neuersaldo|saldovortrag|abschlusssaldo|' +
    'solde|nouveausolde|anciensolde|soldeinitial|soldefinal|soldeprecedent|beginsaldo|eindsaldo|vorigsaldo|' +
    'ingaendesaldo|utgaendesaldo|saldopoczatkowe|saldokoncowe|pocatecnizustatek|konecnyzustatek|nyitoegyenleg|zaroegyenleg'
  ).split('|'),
);

/** A quick look: parts of all these words. */
const MAY_BE = /sald|bal|sold|kontost|forward|zustat|egyenl|s a l d o/i;
/** Longer than any of them, with a date and a currency beside it. */
const LENGTH_MAX = 64;
/** Of those that a balance has beside it: `Kontostand am 31.01.2026 EUR`. */
const BESIDE = /^(?:am|vom|per|au|le|du|al|a|on|at|as of|of|op|per|den|eur|usd|gbp|chf|brl|pr|til)$/;

/** Whether a text says that a row states a balance, and nothing else. */
export const saysBalance = (text: string): boolean => {
  if (text.length > LENGTH_MAX || !MAY_BE.test(text)) return false;
  const words = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '');
  // Letters that stand alone are one word: `S A L D O`.
  const isSpelt = words.length > 3 && words.every((word) => word.length === 1);
  return PHRASES.has((isSpelt ? words : words.filter((word) => !BESIDE.test(word))).join(''));
};
