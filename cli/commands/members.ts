import type { Command } from 'commander';
import * as z from 'zod/mini';
import { query, understood } from '../api.ts';
import { type Act, examples } from '../command.ts';
import { Failure } from '../failure.ts';
import { memberShape } from '../member.ts';

const RECORDS_PER_PAGE = 100;
/** Ten thousand members of one user, more than any user has. */
const PAGES_MAX = 100;

const membersBody = z.object({
  members: z.array(memberShape),
  pagination: z.object({ total_pages: z.number() }),
});

export const addMembers = (program: Command, act: Act): void => {
  act(
    program
      .command('members')
      .summary('list the members of a user')
      .description('Lists the members of a user with their connection status.')
      .requiredOption('--user <id>', "the partner's own id of the user")
      .addHelpText('after', examples('members --user u-1')),
    async ({ api, output }, options: { user: string }) => {
      const session = await api().openSession(options.user);
      const members: z.infer<typeof membersBody>['members'] = [];
      for (let page = 1, last = 1; page <= last; page += 1) {
        if (page > PAGES_MAX) throw new Failure(`More than ${PAGES_MAX * RECORDS_PER_PAGE} members`);
        const { body } = await session('GET', `/members${query({ page, records_per_page: RECORDS_PER_PAGE })}`);
        const answer = understood(membersBody, body);
        members.push(...answer.members);
        last = answer.pagination.total_pages;
      }
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
