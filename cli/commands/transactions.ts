import { type Command, Option } from 'commander';
import type { Session } from '../api.ts';
import { type Act, civilDate, examples } from '../command.ts';
import { signedAmount, withCurrency } from '../money.ts';
import { allOf, type ReadPage } from '../pages.ts';
import { account, transaction } from '../records.ts';

interface TransactionsOptions {
  readonly user: string;
  readonly member?: string;
  readonly account?: string;
  readonly from?: string;
  readonly to?: string;
}

const readOf =
  (session: Session, { member, account: guid, from, to }: TransactionsOptions): ReadPage =>
  (page, options) => {
    const asked = { from_date: from, to_date: to, ...page };
    if (member !== undefined) return session.listMemberTransactions({ ...asked, member_guid: member }, options);
    if (guid !== undefined) return session.listAccountTransactions({ ...asked, account_guid: guid }, options);
    return session.listTransactions(asked, options);
  };

export const addTransactions = (program: Command, act: Act): void => {
  act(
    program
      .command('transactions')
      .summary('list transactions')
      .description(
        'Lists the transactions of a user, newest first. What leaves an account is negative. Without --from and --to, ' +
          'lists those from 120 days ago to five days ahead.',
      )
      .requiredOption('--user <id>', "the partner's own id of the user")
      .option('--member <guid>', 'only transactions of this member')
      .addOption(new Option('--account <guid>', 'only transactions of this account').conflicts('member'))
      .option('--from <date>', 'the first day', civilDate)
      .option('--to <date>', 'the last day', civilDate)
      .addHelpText(
        'after',
        examples('transactions --user u-1 --from 2026-01-01', 'transactions --user u-1 --account ACT-… --json'),
      ),
    async ({ api, output, shell }, options: TransactionsOptions) => {
      const session = await api().openSession(options.user);
      const reader = { session, shell };
      const accounts = await allOf(reader, { read: session.listAccounts, name: 'accounts', row: account });
      const nameOf = new Map(accounts.map(({ guid, name }) => [guid, name ?? '']));
      const read = readOf(session, options);
      const transactions = await allOf(reader, { read, name: 'transactions', row: transaction });
      output.json({ transactions });
      output.table(
        ['DATE', { name: 'AMOUNT', isNumber: true }, 'DESCRIPTION', 'CATEGORY', 'STATUS', 'ACCOUNT', 'GUID'],
        transactions.map((row) => [
          row.date ?? '',
          withCurrency(signedAmount(row.amount, row.transaction_type_name), row.currency_code),
          row.description ?? '',
          row.category_name ?? '',
          row.status_name ?? '',
          nameOf.get(row.account_guid) ?? '',
          row.guid,
        ]),
      );
      return 'done';
    },
  );
};
