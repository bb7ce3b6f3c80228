import type { Command } from 'commander';
import { understood } from '../api.ts';
import { type Act, examples, first } from '../command.ts';
import { findMemberOfImport } from '../imports/file-member.ts';
import { importBody } from '../imports/upload.ts';

export const addUndo = (program: Command, act: Act): void => {
  act(
    program
      .command('undo')
      .summary('undo an import')
      .description(
        'Removes the transactions that only this import brought, unless their user has edited, split or tagged them.',
      )
      .argument('<import>', 'guid of the import')
      .requiredOption('--user <id>', "the partner's own id of the user")
      .addHelpText('after', examples('undo IMP-01a2050c-476c-8000-be91-1e48d8f2c519 --user u-1')),
    async ({ api, output, shell }, { user }: { user: string }, args) => {
      const session = await api().openSession(user);
      const guid = first(args);
      const member = await findMemberOfImport({ session, shell }, guid);
      const { body } = await session.deleteImport({ member_guid: member, import_guid: guid });
      output.json(body);
      output.line(output.paint('none', `${guid}  ${understood(importBody, body).import.status}`));
      return 'done';
    },
  );
};
