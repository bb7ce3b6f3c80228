import { type Command, Option } from 'commander';
import { type Session, understood } from '../api.ts';
import { type Act, type Context, examples, wholeNumber } from '../command.ts';
import { type Ending, EXIT_CODES, Failure } from '../failure.ts';
import { follow, type Outcome, outcomeJson, tellOutcome, WAIT_SECONDS_DEFAULT, WAIT_SECONDS_MAX } from '../follow.ts';
import { type Member, memberBody, memberShape } from '../member.ts';
import { allOf } from '../pages.ts';
import { describeVerdict, type Verdict, verdictOf } from '../verdict.ts';

interface RefreshOptions {
  readonly user: string;
  readonly member?: string;
  readonly wait?: true;
  readonly timeout: number;
}

export const addRefresh = (program: Command, act: Act): void => {
  act(
    program
      .command('refresh')
      .summary('refresh one member of a user, or all')
      .description(
        'Starts a refresh, or joins one that is running. With --wait, follows it to its end. Without a member, does so ' +
          'with all members of the user that are not entered by hand.',
      )
      .argument('[member]', 'guid of the member')
      .requiredOption('--user <id>', "the partner's own id of the user")
      .addOption(new Option('--member <guid>', 'the same as the argument'))
      .option('--wait', 'wait until the data are there or somebody has to do something')
      .option('--timeout <seconds>', 'how long --wait waits', wholeNumber(1, WAIT_SECONDS_MAX), WAIT_SECONDS_DEFAULT)
      .addHelpText(
        'after',
        examples(
          'refresh MBR-84ca0882-ad6c-4f10-817f-c8c0de7424fa --user u-1 --wait --timeout 120',
          'refresh --user u-1 --wait',
        ),
      ),
    async (context, options: RefreshOptions, [argument]) => {
      if (argument !== undefined && options.member !== undefined) throw new Failure('Name the member once', 'usage');
      const guid = argument ?? options.member;
      const session = await context.api().openSession(options.user);
      const waitMs = options.wait ? options.timeout * 1_000 : null;
      return guid === undefined
        ? refreshAll(context, session, options.user, waitMs)
        : refreshOne(context, session, { guid, user: options.user, waitMs });
    },
  );
};

interface Asked {
  readonly member: Member;
  readonly verdict: Verdict;
}

const ask = async (session: Session, guid: string): Promise<Asked> => {
  const { headers, body } = await session.refreshMember({ member_guid: guid });
  return { member: understood(memberBody, body).member, verdict: verdictOf(headers) };
};

const refreshOne = async (
  context: Context,
  session: Session,
  { guid, user, waitMs }: { readonly guid: string; readonly user: string; readonly waitMs: number | null },
): Promise<Ending> => {
  const { member, verdict } = await ask(session, guid);
  context.output.progress(describeVerdict(verdict, member));
  const outcome = await follow(context, session, { member, waitMs });
  context.output.json(outcomeJson(outcome, verdict));
  tellOutcome(context, user, outcome);
  return outcome.ending;
};

/** All refreshes run at the same time, and are followed one after the other within the same time. */
const refreshAll = async (context: Context, session: Session, user: string, waitMs: number | null): Promise<Ending> => {
  const { shell, output } = context;
  const members = await allOf({ session, shell }, { read: session.listMembers, name: 'members', row: memberShape });
  const asked: Asked[] = [];
  for (const { guid, is_manual: isManual } of members) {
    if (isManual) continue;
    const one = await ask(session, guid);
    output.progress(`${guid}  ${describeVerdict(one.verdict, one.member)}`);
    asked.push(one);
  }
  if (asked.length === 0) output.line(`${user} has no member that can be refreshed`);
  const endsAt = shell.now() + (waitMs ?? 0);
  const outcomes: { readonly outcome: Outcome; readonly verdict: Verdict }[] = [];
  for (const { member, verdict } of asked) {
    const leftMs = waitMs === null ? null : Math.max(0, endsAt - shell.now());
    outcomes.push({ outcome: await follow(context, session, { member, waitMs: leftMs }), verdict });
  }
  output.json({ refreshes: outcomes.map(({ outcome, verdict }) => outcomeJson(outcome, verdict)) });
  for (const { outcome } of outcomes) tellOutcome(context, user, outcome);
  return worstOf(outcomes.map(({ outcome }) => outcome.ending));
};

/** The one with the highest exit code. */
const worstOf = (endings: readonly Ending[]): Ending =>
  endings.toSorted((a, b) => EXIT_CODES[b] - EXIT_CODES[a])[0] ?? 'done';
