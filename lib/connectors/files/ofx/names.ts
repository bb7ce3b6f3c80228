/** Names of the standard that mean something to us. All other names are read over. */

/** Rows of an account. */
export const BANK_ROWS: ReadonlySet<string> = new Set(['STMTTRN', 'STMTTRNP']);

/** Rows of an investment account that may move cash. `STMTTRN` inside `INVBANKTRAN` is a bank row. */
export const INVESTMENT_ROWS: ReadonlySet<string> = new Set(
  (
    'BUYDEBT BUYMF BUYOPT BUYOTHER BUYSTOCK SELLDEBT SELLMF SELLOPT SELLOTHER SELLSTOCK ' +
    'INCOME INVEXPENSE MARGININTEREST RETOFCAP'
  ).split(' '),
);

/** Rows of an investment account that move securities only, or cash between parts of the same account. */
export const ROWS_WITHOUT_CASH: ReadonlySet<string> = new Set(
  'REINVEST JRNLFUND JRNLSEC SPLIT TRANSFER CLOSUREOPT'.split(' '),
);

export const POSITIONS: ReadonlySet<string> = new Set('POSSTOCK POSMF POSDEBT POSOPT POSOTHER'.split(' '));
export const SECURITIES: ReadonlySet<string> = new Set('STOCKINFO MFINFO DEBTINFO OPTINFO OTHERINFO'.split(' '));
export const STATEMENTS: ReadonlySet<string> = new Set(['STMTRS', 'CCSTMTRS', 'INVSTMTRS', 'LOANSTMTRS']);
export const ROW_LISTS: ReadonlySet<string> = new Set(['BANKTRANLIST', 'BANKTRANLISTP', 'INVTRANLIST']);
export const BALANCES: ReadonlySet<string> = new Set(['LEDGERBAL', 'AVAILBAL', 'INVBAL']);

/** What the reader of the file is given as soon as it is read; it becomes no part of what holds it. */
export const HANDED_OVER: ReadonlySet<string> = new Set([
  'OFX',
  'SONRS',
  'INVPOSLIST',
  ...STATEMENTS,
  ...ROW_LISTS,
  ...BANK_ROWS,
  ...INVESTMENT_ROWS,
  ...ROWS_WITHOUT_CASH,
  ...POSITIONS,
  ...SECURITIES,
  ...BALANCES,
]);

/** Aggregates that are a part of what holds them. */
export const PARTS: ReadonlySet<string> = new Set(
  (
    'FI BANKACCTFROM CCACCTFROM INVACCTFROM LOANACCTFROM PAYEE CURRENCY ORIGCURRENCY INVBUY INVSELL INVTRAN SECID ' +
    'INVPOS SECINFO'
  ).split(' '),
);

/** Fields that are read. */
export const LEAVES: ReadonlySet<string> = new Set(
  (
    'ORG CURDEF BANKID BRANCHID ACCTID LOANACCTID ACCTTYPE BROKERID DTSTART DTEND DTASOF BALAMT AVAILCASH MARGINBALANCE ' +
    'TRNTYPE DTPOSTED DTUSER DTTRAN TRNAMT FITID CORRECTFITID CORRECTACTION CHECKNUM SIC NAME MEMO CURSYM CURRATE ' +
    'DTTRADE DTSETTLE TOTAL INCOMETYPE UNIQUEID UNIQUEIDTYPE HELDINACCT POSTYPE UNITS UNITPRICE MKTVAL AVGCOSTBASIS ' +
    'SECNAME TICKER SHPERCTRCT COUPONRT DTMAT'
  ).split(' '),
);

/** Each name as files mostly spell it, so that most tags need no new text. */
const SPELLINGS: ReadonlyMap<string, string> = new Map(
  [...HANDED_OVER, ...PARTS, ...LEAVES].flatMap((name) => [
    [name, name],
    [name.toLowerCase(), name],
  ]),
);

/** The name of a tag in upper case. */
export const nameOf = (spelled: string): string => SPELLINGS.get(spelled) ?? spelled.toUpperCase();
