import { type Command, Option } from 'commander';
import * as z from 'zod/mini';
import { understood } from '../api.ts';
import { type Act, examples, first, pointInTime } from '../command.ts';
import { Failure } from '../failure.ts';

const replayBody = z.object({
  replay: z.object({ guid: z.string(), status: z.string(), deliveries_count: z.number() }),
});

export const addReplay = (program: Command, act: Act): void => {
  act(
    program
      .command('replay')
      .summary('send events again')
      .description(
        'Sends one event, or all events since a time, to an endpoint again, with the same ids. Events that the ' +
          'endpoint has received are left out unless --all is given.',
      )
      .argument('<endpoint>', 'guid of the endpoint')
      .option('--event <guid>', 'guid of the event')
      .addOption(new Option('--since <time>', 'all events since a timestamp, or 2h or 7d ago').conflicts('event'))
      .option('--all', 'also events that were delivered')
      .addHelpText('after', examples('replay WHE-… --since 2h', 'replay WHE-… --event EVT-… --all')),
    async ({ api, output, shell }, options: { event?: string; since?: string; all?: true }, args) => {
      const { event: event_guid } = options;
      const since = options.since === undefined ? undefined : pointInTime(options.since, shell.now());
      if (event_guid === undefined && since === undefined) throw new Failure('Give --event or --since', 'usage');
      const { body } = await api().calls.replayDeliveries({
        webhook_endpoint_guid: first(args),
        body: { replay: { event_guid, since, only_missing: options.all !== true } },
      });
      const { replay } = understood(replayBody, body);
      output.json(body);
      const count = replay.status === 'COMPLETED' ? `: ${replay.deliveries_count} sent again` : '';
      output.line(`${replay.guid}  ${replay.status}${count}`);
      return 'done';
    },
  );
};
