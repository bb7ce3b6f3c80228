import type { Command } from 'commander';
import { type Act, examples } from '../command.ts';
import { money } from '../money.ts';
import { allOf } from '../pages.ts';
import { account, holding } from '../records.ts';
import { spelled } from '../spelled.ts';

export const addHoldings = (program: Command, act: Act): void => {
  act(
    program
      .command('holdings')
      .summary('list holdings')
      .description('Lists the positions of the investment accounts of a user.')
      .requiredOption('--user <id>', "the partner's own id of the user")
      .addHelpText('after', examples('holdings --user u-1', 'holdings --user u-1 --json')),
    async ({ api, output, shell }, { user }: { user: string }) => {
      const session = await api().openSession(user);
      const reader = { session, shell };
      const accounts = await allOf(reader, { read: session.listAccounts, name: 'accounts', row: account });
      const nameOf = new Map(accounts.map(({ guid, name }) => [guid, name ?? '']));
      const holdings = await allOf(reader, { read: session.listHoldings, name: 'holdings', row: holding });
      output.json({ holdings });
      output.table(
        [
          'SYMBOL',
          'DESCRIPTION',
          { name: 'SHARES', isNumber: true },
          { name: 'VALUE', isNumber: true },
          'ACCOUNT',
          'GUID',
        ],
        holdings.map((one) => [
          one.symbol ?? '',
          one.description ?? '',
          one.shares === null ? '' : spelled(one.shares),
          money(one.market_value, one.currency_code),
          nameOf.get(one.account_guid) ?? '',
          one.guid,
        ]),
      );
      return 'done';
    },
  );
};
