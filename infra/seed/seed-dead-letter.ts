import type { Client } from '@tributary-data/tributary/client';
import type { ControlPanel } from './control-panel.ts';
import { memberMarked, memberOfLogin, sessionOf, type Tell } from './seed-members.ts';

const BANK = 'MX Bank';
const METADATA = 'seed dead letter';
const QUEUE = 'poll-dead-letters';
/** The function dies before it has done anything, so the same message comes again. */
const DIES = { kill: { function: 'poll', step: 1 } };
/** What the sweep sends meanwhile is lost, so each death is one of the same message. */
const DIES_ALONE = { ...DIES, queue: { drop: 1 } };
/** One more than the queue delivers a message. */
const DELIVERIES_MAX = 6;
/** A message that was not worked off comes back after it. */
const COMES_BACK_SECONDS = 100;
/** The sweep sends the work again, and the job goes on. */
const GOES_ON_SECONDS = 30;
const GOES_ON_STEPS_MAX = 20;

interface DeadLetters {
  readonly queues: readonly { readonly queue: string; readonly count: number }[];
}

/**
 * A message that failed each time, of a job that has ended well since. It takes the death of a function, five times, and
 * some nine minutes of the clock.
 */
export const seedDeadLetter = async (client: Client, panel: ControlPanel, tell: Tell): Promise<void> => {
  const session = await sessionOf(client, 'seed-ben', 'Ben');
  if ((await memberMarked(session, METADATA)) !== undefined) return;
  const count = async (): Promise<number> =>
    (await panel.read<DeadLetters>('dead_letters')).queues.find(({ queue }) => queue === QUEUE)?.count ?? 0;
  const before = await count();
  const { faults } = await panel.read<{ readonly faults: object }>('faults');
  // Nothing else is under way that could die in place of the job.
  await panel.send('clock', { advance_seconds: 0 });
  const dieUntilDeadLetter = async (): Promise<string> => {
    try {
      await panel.send('faults', DIES);
      const login = { institution: BANK, answerTo: () => METADATA, metadata: METADATA };
      const { guid } = await memberOfLogin(session, login);
      await panel.send('clock', { advance_seconds: 0 });
      for (let delivery = 1; delivery < DELIVERIES_MAX && (await count()) === before; delivery += 1) {
        await panel.send('faults', DIES_ALONE);
        await panel.send('clock', { advance_seconds: COMES_BACK_SECONDS });
      }
      return guid;
    } finally {
      await panel.send('faults', faults);
    }
  };
  const member_guid = await dieUntilDeadLetter();
  for (let step = 0; step < GOES_ON_STEPS_MAX; step += 1) {
    const { member } = await session.readMember({ member_guid });
    if (!member.is_being_aggregated) break;
    await panel.send('clock', { advance_seconds: GOES_ON_SECONDS });
  }
  tell(`Dead letters of the queue ${QUEUE}: ${await count()}`);
};
