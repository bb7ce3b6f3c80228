import type { Command } from 'commander';
import * as z from 'zod/mini';
import { understood } from '../api.ts';
import { type Act, examples } from '../command.ts';
import { beat } from '../records.ts';

const beatsBody = z.object({ beats: z.array(beat) });

export const addBeats = (program: Command, act: Act): void => {
  act(
    program
      .command('beats')
      .summary('list what the service noticed')
      .description('Lists the beats of a user of the last 90 days, latest first: what the service noticed in the data.')
      .requiredOption('--user <id>', "the partner's own id of the user")
      .option('--all', 'also beats that were dismissed or are out of date')
      .addHelpText('after', examples('beats --user u-1', 'beats --user u-1 --all --json')),
    async ({ api, output }, { user, all }: { user: string; all?: true }) => {
      const session = await api().openSession(user);
      const { headers, body } = await session.listBeats();
      const beats = understood(beatsBody, body).beats.filter(
        ({ is_dismissed: isDismissed, is_relevant: isRelevant }) => all === true || (isRelevant && !isDismissed),
      );
      output.json({ beats });
      for (const { created_at: createdAt, title, guid, description } of beats) {
        output.line(`${output.paint('dim', createdAt)}  ${output.paint('bold', title)}  ${guid}`);
        output.line(`  ${output.paint('none', description)}`);
      }
      if (beats.length === 0) output.line('No beats');
      if (headers.get('tributary-plan-stale') === 'true') {
        output.note('New data are still being looked at: ask again in half a minute');
      }
      return 'done';
    },
  );
};
