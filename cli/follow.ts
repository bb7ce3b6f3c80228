import type { Session } from './api.ts';
import type { Context } from './command.ts';
import { type Ending, Failure, isPassing, Refusal } from './failure.ts';
import { type Challenge, colourOf, endingOf, type Member, readChallenges, readMember } from './member.ts';
import type { Verdict } from './verdict.ts';

/** The service asks clients that poll a member to wait so long. */
const POLL_EVERY_MS = 3_000;
/** How many polls in a row may stay without an answer. */
const UNANSWERED_POLLS_MAX = 5;
const RETRY_AFTER_SECONDS_MAX = 60;

/** Longer than any refresh takes that an institution does not hold up. */
export const WAIT_SECONDS_DEFAULT = 600;
export const WAIT_SECONDS_MAX = 86_400;

/** Where a member stands when nothing more is waited for. */
export interface Outcome {
  readonly member: Member;
  readonly ending: Ending;
  readonly isRunning: boolean;
  readonly challenges: readonly Challenge[];
}

/** Waits for the end of the job of a member, or for a question; not at all where `waitMs` is null. */
export const follow = async (
  context: Context,
  session: Session,
  { member, waitMs }: { readonly member: Member; readonly waitMs: number | null },
): Promise<Outcome> => {
  const reached = waitMs === null ? member : await settled(context, session, member, waitMs);
  const isRunning = isUnderWay(reached);
  const ending = isRunning ? 'done' : endingOf(reached);
  const challenges = ending === 'challenged' ? await readChallenges(session, reached.guid) : [];
  return { member: reached, ending, isRunning, challenges };
};

/** A job that waits for answers goes on only when somebody gives them. */
const isUnderWay = (member: Member): boolean => member.is_being_aggregated && member.connection_status !== 'CHALLENGED';

const settled = (context: Context, session: Session, member: Member, waitMs: number): Promise<Member> =>
  pollMember(context, session, {
    member,
    waitMs,
    isAwaited: isUnderWay,
    told: ({ connection_status: status }) => status ?? 'running',
    late: `${member.guid} is still running, and goes on`,
  });

interface Poll {
  readonly member: Member;
  readonly waitMs: number;
  /** Whether to wait on. */
  readonly isAwaited: (member: Member) => boolean;
  /** What is shown meanwhile. */
  readonly told: (member: Member) => string;
  /** What is said when the time is over. */
  readonly late: string;
  readonly lateEnding?: Ending;
}

/** Reads a member every few seconds, with a deadline. Passing trouble of the service does not end it. */
export const pollMember = async ({ shell, output }: Context, session: Session, poll: Poll): Promise<Member> => {
  const startedAt = shell.now();
  let { member } = poll;
  let unanswered = 0;
  while (poll.isAwaited(member)) {
    const waitedMs = shell.now() - startedAt;
    if (waitedMs >= poll.waitMs) throw new Failure(poll.late, poll.lateEnding);
    const told = poll.told(member);
    output.progress(shell.isErrorTerminal ? `${told} … ${Math.round(waitedMs / 1_000)} s` : told);
    await shell.wait(Math.min(POLL_EVERY_MS, poll.waitMs - waitedMs));
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

/** An outcome as `--json` shows it. */
export const outcomeJson = ({ ending, isRunning, member, challenges }: Outcome, { refresh, reason }: Verdict) => ({
  ending: isRunning ? 'running' : ending,
  refresh,
  reason,
  member,
  challenges,
});

/** Shows an outcome to people. */
export const tellOutcome = ({ output }: Context, user: string, outcome: Outcome): void => {
  const { member, isRunning, ending, challenges } = outcome;
  const status = output.paint(colourOf(member), member.connection_status ?? 'no status');
  output.line(`${member.guid}  ${isRunning ? `${status}, running` : status}`);
  if (member.connection_status_message) output.line(output.paint('dim', member.connection_status_message));
  if (!isRunning && wantsCredentials(member)) {
    const again = `tributary connect --member ${member.guid} --user ${quoted(user)}`;
    output.line(output.paint('none', `Enter new credentials with: ${again}`));
  }
  if (ending !== 'challenged') return;
  output.line('The institution asks:');
  for (const { guid, label, type, options, image_options: images } of challenges) {
    output.line(`  ${output.paint('bold', label ?? '')}  (${type}, ${guid})`);
    for (const option of [...options, ...images]) {
      output.line(output.paint('none', `    ${option.value ?? ''}  ${option.label ?? ''}`.trimEnd()));
    }
  }
  output.line(output.paint('none', `Answer with: tributary answer ${member.guid} --user ${quoted(user)}`));
};

/** A member that consents on a page of its institution has no credentials that could be entered. */
const wantsCredentials = (member: Member): boolean =>
  endingOf(member) === 'denied' &&
  member.is_oauth !== true &&
  (member.connection_status === 'DENIED' || member.needs_updated_credentials === true);

/** As a shell takes it as one word. */
const quoted = (text: string): string => (/^[\w@.+-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`);
