import type { Command } from 'commander';
import { type Act, collectTypes, examples, isOfTypes, pointInTime } from '../command.ts';
import { feedPages, spacedAction } from '../feed.ts';

const PAGE_SIZE = 100;
const SINCE_DEFAULT = '1h';

export const addEvents = (program: Command, act: Act): void => {
  const events = program
    .command('events')
    .summary('print events')
    .description('Prints events from the feed of the client.');
  act(
    events
      .command('tail')
      .summary('print events, and go on with --follow')
      .description(
        'Prints events, oldest first. With --json, prints each event of the feed on one line, and at the end a line ' +
          'with the cursor from which a later call can go on.',
      )
      .option(
        '--after <place>',
        `where to begin: a cursor, a timestamp, 15m or 7d ago, now (default: ${SINCE_DEFAULT}, or now with --follow)`,
      )
      .option('--type <types>', 'only these types, separated by commas', collectTypes)
      .option('--follow', 'wait for new events until Ctrl-C')
      .addHelpText(
        'after',
        examples('events tail --after 1d --type AGGREGATION,CONNECTION_STATUS', 'events tail --follow --json'),
      ),
    async (context, options: { after?: string; type?: readonly string[]; follow?: true }) => {
      const { api, output, shell } = context;
      const after = pointInTime(options.after ?? (options.follow ? 'now' : SINCE_DEFAULT), shell.now());
      const until = options.follow ? shell.interruption() : null;
      let cursor: string | null = null;
      for await (const page of feedPages(api(), { after, pageSize: PAGE_SIZE, types: options.type, until }, context)) {
        cursor = page.cursor;
        for (const event of page.events) {
          if (!isOfTypes(event.type, options.type)) continue;
          output.json(event);
          output.line(
            `${output.paint('dim', event.created_at)}  ${output.paint('bold', event.type)}${spacedAction(event)}  ${event.guid}`,
          );
          output.line(`  ${output.paint('none', JSON.stringify(event.payload))}`);
        }
      }
      if (cursor !== null) {
        output.json({ cursor });
        output.line(output.paint('dim', `Go on with --after ${cursor}`));
      }
      return 'done';
    },
  );
};
