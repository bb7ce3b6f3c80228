import type { Mutant } from '../mutant.ts';

/** A fault that showed people wrong figures until it was mended. */
export interface FigureFault extends Mutant {
  /** Of a made-up user whose figures it changes, so that the oracle finds it. */
  readonly seed: number;
}

/** Each planted as it was. The first forty users are those that `npm test` compares. */
export const figureFaults: readonly FigureFault[] = [
  {
    bug: 'A payment twice a month comes 15 days after its first day',
    seed: 1,
    find: 'secondDay ?? recurrenceDay + halfMonth;',
    replace: 'recurrenceDay + halfMonth;',
  },
  {
    bug: 'A bill that is paid some days off its exact rhythm stays due',
    seed: 7,
    find: `  const beats = beatsWithin(rows, daysOffMax);
  let evidence = Number.NEGATIVE_INFINITY;
  for (let daysOff = 0; daysOff <= daysOffMax; daysOff += 1) {
    if (!rows.some(({ off }) => off === daysOff)) continue;
    const within = daysOff === daysOffMax ? beats : beatsWithin(rows, daysOff);
    evidence = Math.max(evidence, evidenceOf(within, rows, grid, daysOff));
  }`,
    replace: `  let beats: readonly number[] = [];
  let evidence = Number.NEGATIVE_INFINITY;
  for (let daysOff = 0; daysOff <= daysOffMax; daysOff += 1) {
    if (!rows.some(({ off }) => off === daysOff)) continue;
    const within = beatsWithin(rows, daysOff);
    const ofWindow = evidenceOf(within, rows, grid, daysOff);
    if (ofWindow > evidence) beats = within;
    evidence = Math.max(evidence, ofWindow);
  }`,
  },
  {
    bug: 'The page of money counts split purchases twice, and hidden accounts',
    seed: 1,
    find: `    if (row.hasBeenSplit) continue;
    const reason = reasonAgainst(found, counted);`,
    replace: '    const reason = reasonAgainst(found, { ...counted, visible: new Set([found.accountGuid]) });',
  },
  {
    bug: 'The overdraft warning counts a weekly payment once',
    seed: 17,
    find: 'dates: stillDue(payment, today, until) }',
    replace: 'dates: [payment.occursOn].filter((date) => date >= today && date < until) }',
  },
  {
    bug: 'A payment that comes in is projected as spending',
    seed: 5,
    find: 'category === null || payment.type !== countedType(category)',
    replace: 'category === null',
  },
  {
    bug: 'Bills of half a year and of a year are missing from projections',
    seed: 2,
    find: `    if (made !== undefined) return categories.find(made);
    const payee = payeeOf(payment);
    last ??= lastRowsOf(rows);
    const row = last.get(payee);
    if (row !== undefined) return row.category;
    const guid = older.get(payee);
    return guid === undefined ? null : categories.find(guid);`,
    replace: `    last ??= lastRowsOf(rows);
    return last.get(payeeOf(payment))?.category ?? null;`,
  },
  {
    bug: 'A yearly payment is known only in the month after it',
    seed: 2,
    find: "return [...recent, ...seriesAmong(rest, threshold, ['EVERY_YEAR'])];",
    replace: 'return recent;',
  },
  {
    bug: 'Closed accounts stay in a spending plan',
    seed: 23,
    find: 'accounts.filter(({ account }) => !isClosed(account)).map(({ account }) => account.guid),',
    replace: 'accounts.map(({ account }) => account.guid),',
  },
  {
    bug: 'Net worth adds an overdraft line as cash',
    seed: 1,
    find: "CHECKING_LINE_OF_CREDIT: 'Debts',",
    replace: "CHECKING_LINE_OF_CREDIT: 'Cash',",
  },
  {
    bug: 'Totals by category count hidden rows and accounts, and add currencies',
    seed: 1,
    find: `  if (row.isHidden) return 'HIDDEN_TRANSACTION';
  if (!visible.has(accountGuid)) return 'HIDDEN_ACCOUNT';
  return row.currencyCode === currencyCode ? null : 'OTHER_CURRENCY';`,
    replace: "  return row.currencyCode === 'XXX' ? 'OTHER_CURRENCY' : null;",
  },
  {
    bug: 'A fixed bill makes its budget off track on the day on which it is paid',
    seed: 1,
    find: 'const counted = view.rows.filter((row) => row.transaction.date >= thisMonthFrom || !expected.standsFor(row));',
    replace: 'const counted = view.rows;',
  },
  {
    bug: 'Hiding a row changes what is said of an earlier balance',
    seed: 25,
    find: 'moves: (row) => movedBalance(row) && !movedAgain.has(row.transaction.guid),',
    replace:
      "moves: (row) => isPlanned(row) && row.transaction.status === 'POSTED' && !again.has(row.transaction.guid),",
  },
  {
    bug: 'Rows that two merged connections bring count twice',
    seed: 1,
    find: '.slice(count)) again.add(transaction.guid);',
    replace: '.slice(group.length)) again.add(transaction.guid);',
  },
  {
    bug: 'Two prices of one merchant in two accounts become one payment',
    seed: 12,
    find: `  const all = partition(byAmount, 0, threshold, search);
  const accounts = Map.groupBy(byAmount, ({ accountGuid }) => accountGuid);
  if (accounts.size === 1) return all.series;
  const ofAccounts = [...accounts]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, one]) => partition(one, 0, threshold, search));
  const apart = together(ofAccounts);
  return apart.weight > all.weight ? apart.series : all.series;`,
    replace: `  const whole = asOne(byAmount, threshold, search);
  const isOnePrice = whole.isWhole && spreadOf(byAmount.map(({ ratio }) => ratio)) <= SPREAD_OF_A_PRICE_MAX;
  return (isOnePrice ? whole : partition(byAmount, 0, threshold, search)).series;`,
  },
];
