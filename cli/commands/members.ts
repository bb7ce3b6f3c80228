import type { Command } from 'commander';
import { type Act, examples } from '../command.ts';
import { memberShape } from '../member.ts';
import { allOf } from '../pages.ts';

export const addMembers = (program: Command, act: Act): void => {
  act(
    program
      .command('members')
      .summary('list the members of a user')
      .description('Lists the members of a user with their connection status.')
      .requiredOption('--user <id>', "the partner's own id of the user")
      .addHelpText('after', examples('members --user u-1')),
    async ({ api, output, shell }, options: { user: string }) => {
      const session = await api().openSession(options.user);
      const members = await allOf({ session, shell }, { read: session.listMembers, name: 'members', row: memberShape });
      output.json({ members });
      output.table(
        ['GUID', 'NAME', 'STATUS', 'RUNNING', 'LAST SUCCESS'],
        members.map((member) => [
          member.guid,
          member.name ?? '',
          member.connection_status ?? '',
          member.is_being_aggregated ? 'yes' : 'no',
          member.successfully_aggregated_at ?? 'never',
        ]),
      );
      return 'done';
    },
  );
};
