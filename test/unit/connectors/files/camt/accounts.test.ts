import { describe, expect, test } from 'vitest';
import {
  ACCOUNT,
  accountIn,
  accountsOf,
  balanceText,
  camtText,
  entryText,
  faultIn,
  linesIn,
  readText,
  statementText,
  withEntries,
} from '../../../../support/files/camt.ts';

const withAccount = (account: string, rest = {}): string =>
  camtText({ statements: [statementText({ account, ...rest })] });
const withBalances = (...balances: readonly string[]): string =>
  camtText({ statements: [statementText({ balances: balances.join('') })] });

describe('the account of a CAMT statement', () => {
  test('is found by its IBAN and currency, and its name has the last digits', () => {
    expect(accountIn(camtText()).account).toMatchObject({
      upstreamId: 'IBAN|DE02120300000000202051|EUR',
      name: 'Account 2051',
      accountNumber: 'DE02120300000000202051',
      accountType: 'UNKNOWN',
      balanceSign: 'asHeld',
    });
  });

  test('is found by another number and its bank where it has no IBAN', () => {
    const account =
      '<Acct><Id><Othr><Id>5678-901</Id></Othr></Id><Tp><Cd>SVGS</Cd></Tp><Ccy>SEK</Ccy>' +
      '<Svcr><FinInstnId><BICFI>AAAASESS</BICFI></FinInstnId></Svcr></Acct>';
    expect(accountIn(withAccount(account)).account).toMatchObject({
      upstreamId: 'ACCOUNT|AAAASESS|5678-901|SEK',
      name: 'Savings -901',
      accountType: 'SAVINGS',
    });
  });

  test('has the name that the bank gives it, and not that of its owner', () => {
    expect(accountIn(withAccount(ACCOUNT.replace('<Ccy>', '<Nm>Giro</Nm><Ccy>'))).account).toMatchObject({
      name: 'Giro',
      accountHolderName: null,
    });
  });

  test('has the currency of its first amount where it has none', () => {
    const account = ACCOUNT.replace(/<Ccy>.*?<\/Ccy>/, '');
    const entries = [entryText({ currency: ' Ccy="CHF"' })];
    expect(accountIn(withAccount(account, { balances: '', entries })).account.currencyCode).toBe('CHF');
    expect(accountIn(withAccount(account, { entries })).account.currencyCode).toBe('EUR');
  });

  test('has what is owed as positive where it is a card', () => {
    const account = ACCOUNT.replace('<Ccy>', '<Tp><Cd>CARD</Cd></Tp><Ccy>');
    expect(accountIn(withAccount(account, { balances: balanceText('CLBD', '80.00', 'DBIT') })).account).toMatchObject({
      balanceMinor: 8_000n,
      balanceSign: 'asOwed',
    });
  });
});

describe('the balance of a CAMT account', () => {
  const balanceOf = (...balances: readonly string[]) => {
    const { balanceMinor, availableBalanceMinor, balanceAsOf } = accountIn(withBalances(...balances)).account;
    return [balanceMinor, availableBalanceMinor, balanceAsOf];
  };

  test('is the booked closing one, else the interim one, else the available one', () => {
    const [closing, interim, available] = [
      balanceText('CLBD', '1.00'),
      balanceText('ITBD', '2.00'),
      balanceText('CLAV', '3.00'),
    ];
    expect(balanceOf(available, interim, closing)).toEqual([100n, 300n, '2026-01-31']);
    expect(balanceOf(available, interim)).toEqual([200n, 300n, '2026-01-31']);
    expect(balanceOf(available)).toEqual([300n, 300n, '2026-01-31']);
    expect(balanceOf(balanceText('OPBD'), balanceText('FWAV'))).toEqual([null, null, null]);
  });

  test('is negative where money is owed', () => {
    expect(balanceOf(balanceText('CLBD', '80.00', 'DBIT'))).toEqual([-8_000n, null, '2026-01-31']);
  });

  test('is the youngest one, and one of another currency counts for nothing', () => {
    expect(
      balanceOf(
        balanceText('ITBD', '2.00', 'CRDT', '2026-01-30'),
        balanceText('ITBD', '1.00', 'CRDT', '2026-01-29'),
        balanceText('CLBD', '9.00').replace('EUR', 'USD'),
      ),
    ).toEqual([200n, null, '2026-01-30']);
  });

  test('is not known from a notification', () => {
    expect(accountIn(camtText({ kind: '054', statements: [statementText({ balances: '' })] })).account).toMatchObject({
      balanceMinor: null,
      balanceAsOf: null,
    });
  });
});

describe('several statements in a CAMT file', () => {
  test('of one account become one, with the youngest balance and all days', () => {
    const february = statementText({
      from: '2026-02-01T00:00:00',
      to: '2026-02-28T00:00:00',
      balances: balanceText('CLBD', '70.00', 'CRDT', '2026-02-28'),
      entries: [
        entryText(),
        entryText({ reference: 'R2', booked: '<BookgDt><Dt>2026-02-02</Dt></BookgDt>', valued: '' }),
      ],
    });
    const { account, rows } = accountIn(camtText({ statements: [february, statementText()] }));
    expect(account).toMatchObject({ balanceMinor: 7_000n, balanceAsOf: '2026-02-28' });
    expect(rows).toMatchObject({ servedFrom: '2026-01-01', servedTo: '2026-02-28' });
    expect(rows.rows).toHaveLength(2);
  });

  test('of several accounts stay apart, and the fault of one is its own', () => {
    const other = ACCOUNT.replace('20 51', '20 52');
    const [first, second] = accountsOf(
      readText(
        camtText({
          statements: [statementText(), statementText({ account: other, entries: [entryText({ amount: 'x' })] })],
        }),
      ),
    );
    expect(first?.kind).toBe('account');
    expect(second).toMatchObject({
      kind: 'failed',
      name: 'Account 2052',
      fault: { code: 'number.malformed', line: 13 },
    });
  });

  test('may be without entries', () => {
    expect(linesIn(withEntries())).toEqual([]);
  });
});

describe('a CAMT account with a fault is refused by name and line', () => {
  test.each([
    ['account.missing 3', camtText({ statements: [statementText({ account: '' })] })],
    [
      'currency.missing 7',
      withAccount(ACCOUNT.replace(/<Ccy>.*?<\/Ccy>/, ''), {
        balances: '',
        entries: [entryText({ currency: '' })],
      }).replace('<Ntry>', '\n<Ntry>'),
    ],
    ['currency.malformed 5', withAccount(ACCOUNT.replace('<Ccy>EUR', '<Ccy>EURO'))],
    ['number.missing 7', withEntries(entryText().replace(/<Amt.*?<\/Amt>/, ''))],
    ['number.malformed 7', withEntries(entryText({ amount: '12.5.0' }))],
    ['direction.missing 7', withEntries(entryText({ side: 'BOTH' }))],
    ['date.missing 7', withEntries(entryText({ booked: '', valued: '' }))],
    ['date.malformed 7', withEntries(entryText({ booked: '<BookgDt><Dt>2026-02-30</Dt></BookgDt>' }))],
    ['statement.none null', camtText({ statements: [] })],
  ])('%s', (fault, text) => {
    expect(faultIn(text)).toBe(fault);
  });
});
