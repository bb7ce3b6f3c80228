import type { Command } from 'commander';
import { followAnswering } from '../challenges.ts';
import { type Act, examples, first, wholeNumber } from '../command.ts';
import { Failure } from '../failure.ts';
import { outcomeJson, tellOutcome, WAIT_SECONDS_DEFAULT, WAIT_SECONDS_MAX } from '../follow.ts';
import { readMember } from '../member.ts';
import { JOINED } from '../verdict.ts';

export const addAnswer = (program: Command, act: Act): void => {
  act(
    program
      .command('answer')
      .summary('answer the questions of an institution')
      .description(
        'Asks for the answer to each question of the institution, sends the answers, and follows the refresh to its ' +
          'end. Where standard input is no terminal, each of its lines is the answer to one question.',
      )
      .argument('<member>', 'guid of the member')
      .requiredOption('--user <id>', "the partner's own id of the user")
      .option('--timeout <seconds>', 'how long it waits', wholeNumber(1, WAIT_SECONDS_MAX), WAIT_SECONDS_DEFAULT)
      .addHelpText('after', examples('answer MBR-84ca0882-ad6c-4f10-817f-c8c0de7424fa --user u-1')),
    async (context, { user, timeout }: { user: string; timeout: number }, args) => {
      const session = await context.api().openSession(user);
      const member = await readMember(session, first(args));
      const { connection_status: status, is_being_aggregated: isRunning } = member;
      if (status !== 'CHALLENGED' && !isRunning) {
        throw new Failure(`${member.guid} waits for no answer; it is ${status ?? 'without a status'}`);
      }
      const waitMs = timeout * 1_000;
      const outcome = await followAnswering(context, session, { member, waitMs, takesInput: true });
      context.output.json(outcomeJson(outcome, JOINED));
      tellOutcome(context, user, outcome);
      return outcome.ending;
    },
  );
};
