import type { Command } from 'commander';
import { type Act, examples } from '../command.ts';
import { money } from '../money.ts';
import { allOf, type ReadPage } from '../pages.ts';
import { account } from '../records.ts';

export const addAccounts = (program: Command, act: Act): void => {
  act(
    program
      .command('accounts')
      .summary('list accounts and balances')
      .description('Lists the accounts of a user with their balances. What is owed on a card or a loan is positive.')
      .requiredOption('--user <id>', "the partner's own id of the user")
      .option('--member <guid>', 'only accounts of this member')
      .addHelpText('after', examples('accounts --user u-1', 'accounts --user u-1 --json')),
    async ({ api, output, shell }, { user, member }: { user: string; member?: string }) => {
      const session = await api().openSession(user);
      const read: ReadPage =
        member === undefined
          ? session.listAccounts
          : (page, options) => session.listMemberAccounts({ ...page, member_guid: member }, options);
      const accounts = await allOf({ session, shell }, { read, name: 'accounts', row: account });
      output.json({ accounts });
      output.table(
        ['NAME', 'TYPE', { name: 'BALANCE', isNumber: true }, 'CLOSED', 'GUID'],
        accounts.map((one) => [
          one.name ?? '',
          one.account_type_name ?? '',
          money(one.balance, one.currency_code),
          one.is_closed === true ? 'yes' : 'no',
          one.guid,
        ]),
      );
      return 'done';
    },
  );
};
