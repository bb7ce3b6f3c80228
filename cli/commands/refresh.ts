import type { Command } from 'commander';
import { type Call, path, understood } from '../api.ts';
import { type Act, type Context, examples, first, wholeNumber } from '../command.ts';
import { type Ending, Failure, isPassing, Refusal } from '../failure.ts';
import { type Challenge, colourOf, endingOf, type Member, memberBody, readChallenges, readMember } from '../member.ts';

/** The service asks clients that poll a member to wait so long. */
const POLL_EVERY_MS = 3_000;
const WAIT_SECONDS_DEFAULT = 600;
const WAIT_SECONDS_MAX = 86_400;
/** How many polls in a row may stay without an answer. */
const UNANSWERED_POLLS_MAX = 5;
const RETRY_AFTER_SECONDS_MAX = 60;

export const addRefresh = (program: Command, act: Act): void => {
  act(
    program
      .command('refresh')
      .summary('refresh a member')
      .description('Starts a refresh of a member and, with --wait, follows it to its end.')
      .argument('<member>', 'guid of the member')
      .requiredOption('--user <id>', "the partner's own id of the user")
      .option('--wait', 'wait until the data are there or somebody has to do something')
      .option('--timeout <seconds>', 'how long --wait waits', wholeNumber(1, WAIT_SECONDS_MAX), WAIT_SECONDS_DEFAULT)
      .addHelpText(
        'after',
        examples('refresh MBR-84ca0882-ad6c-4f10-817f-c8c0de7424fa --user u-1 --wait --timeout 120'),
      ),
    async (context, options: { user: string; wait?: true; timeout: number }, args) => {
      const session = await context.api().openSession(options.user);
      const guid = first(args);
      const { headers, body } = await session('GET', path`/members/${guid}/refresh`);
      const verdict = headers.get('tributary-refresh') ?? 'started';
      const { member } = understood(memberBody, body);
      context.output.progress(describeVerdict(verdict));
      const waitMs = options.wait ? options.timeout * 1_000 : null;
      return followMember(context, session, { member, verdict, waitMs });
    },
  );
};

/** Values of the header `Tributary-Refresh`. */
const describeVerdict = (verdict: string): string => {
  const [, seconds] = /^throttled; retry-after=([0-9]+)$/.exec(verdict) ?? [];
  if (seconds !== undefined) return `Not started: the last refresh is too recent. Try again in ${seconds} s`;
  if (verdict === 'blocked')
    return 'Not started: a refresh cannot succeed before something else changes, for example the credentials';
  return verdict === 'joined' ? 'Joined the refresh that is running' : 'Refresh started';
};

/** Prints the state of a member whose job was asked for. Waits for the end of the job, unless `waitMs` is null. */
export const followMember = async (
  context: Context,
  session: Call,
  asked: { readonly member: Member; readonly verdict: string; readonly waitMs: number | null },
): Promise<Ending> => {
  const { output } = context;
  const member = asked.waitMs === null ? asked.member : await settled(context, session, asked.member, asked.waitMs);
  const isRunning = member.is_being_aggregated && !isChallenged(member);
  const ending = isRunning ? 'done' : endingOf(member);
  const challenges = ending === 'challenged' ? await readChallenges(session, member.guid) : [];
  output.json({ ending: isRunning ? 'running' : ending, refresh: asked.verdict, member, challenges });
  const status = output.paint(colourOf(member), member.connection_status ?? 'no status');
  output.line(`${member.guid}  ${isRunning ? `${status}, running` : status}`);
  if (member.connection_status_message) output.line(output.paint('dim', member.connection_status_message));
  if (ending === 'challenged') tellChallenges(context, member, challenges);
  return ending;
};

const isChallenged = (member: Member): boolean => member.connection_status === 'CHALLENGED';

const settled = async ({ shell, output }: Context, session: Call, asked: Member, waitMs: number): Promise<Member> => {
  const startedAt = shell.now();
  let member = asked;
  let unanswered = 0;
  while (member.is_being_aggregated && !isChallenged(member)) {
    const waitedMs = shell.now() - startedAt;
    if (waitedMs >= waitMs) throw new Failure(`Still running after ${waitMs / 1_000} s. The refresh goes on`);
    output.progress(
      shell.isErrorTerminal
        ? `${member.connection_status ?? 'running'} … ${Math.round(waitedMs / 1_000)} s`
        : (member.connection_status ?? 'running'),
    );
    await shell.wait(Math.min(POLL_EVERY_MS, waitMs - waitedMs));
    try {
      member = await readMember(session, member.guid);
      unanswered = 0;
    } catch (error) {
      unanswered += 1;
      if (unanswered > UNANSWERED_POLLS_MAX || !isPassing(error)) throw error;
      if (error instanceof Refusal) {
        await shell.wait(Math.min(error.retryAfterSeconds ?? 0, RETRY_AFTER_SECONDS_MAX) * 1_000);
      }
    }
  }
  return member;
};

const tellChallenges = ({ output }: Context, member: Member, challenges: readonly Challenge[]): void => {
  output.line('The institution asks:');
  for (const { guid, label, type, options, image_options: images } of challenges) {
    output.line(`  ${output.paint('bold', label ?? '')}  (${type}, ${guid})`);
    for (const option of [...options, ...images]) {
      output.line(output.paint('none', `    ${option.value ?? ''}  ${option.label ?? ''}`.trimEnd()));
    }
    if (type.startsWith('IMAGE'))
      output.line('    To see the picture: refresh with --json, or GET /members/…/challenges');
  }
  const answers = challenges.map(({ guid }) => ({ guid, value: '…' }));
  output.line('Answer in a session of the user, then refresh with --wait again:');
  output.line(`  PUT /members/${member.guid}/resume`);
  output.line(`  ${JSON.stringify({ challenges: answers })}`);
};
