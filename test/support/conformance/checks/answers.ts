import { expect } from 'vitest';
import type { Death } from '../../table/mortal-table.ts';
import { everyType } from '../books.ts';
import type { ConformanceSubject } from '../fake.ts';
import { inWorld } from '../in-world.ts';
import { QUESTIONS_MAX } from '../world.ts';
import { goOn, inMortalWorld, runToDeath } from './once.ts';

/** Answers to the questions of an upstream. */

export const asks = ({ calls }: ConformanceSubject): boolean =>
  Object.values(calls).some(({ isAnswer }) => isAnswer === true);

export const showNoQuestion = async (subject: ConformanceSubject): Promise<void> => {
  await inWorld(subject, { book: everyType(subject), isChallenged: true }, async (world) => {
    await world.refresh();
    expect((await world.poll.read()).connectionStatus).toBe('CONNECTED');
  });
};

/** The claim of the step takes the answer away; the second write is the outcome of the call. */
const DEATHS: readonly Death[] = [
  { write: 1, when: 'after' },
  { write: 2, when: 'before' },
];

export const answersGoWrong = async (subject: ConformanceSubject): Promise<void> => {
  await wrongAnswer(subject);
  for (const death of DEATHS) await lostAnswer(subject, death);
};

const wrongAnswer = async (subject: ConformanceSubject): Promise<void> => {
  await inWorld(subject, { book: everyType(subject), isChallenged: true }, async (world) => {
    await world.start();
    await world.poll.answer(`not ${subject.answer ?? ''}`);
    await world.run();
    expect((await world.poll.read()).connectionStatus).toBe('REJECTED');
  });
};

/** The worker dies that had the answer. Another one finds out how the job stands, and the user may be asked again. */
const lostAnswer = async (subject: ConformanceSubject, death: Death): Promise<void> => {
  await inMortalWorld(
    subject,
    async (world, mortal) => {
      await world.start();
      await world.poll.answer(subject.answer ?? '');
      await runToDeath(world, mortal, death);
      await goOn(world);
      for (let asked = 0; asked < QUESTIONS_MAX && (await world.poll.read()).job?.status === 'CHALLENGED'; asked += 1) {
        await world.poll.answer(subject.answer ?? '');
        await world.run();
      }
      expect((await world.poll.read()).connectionStatus).toBe('CONNECTED');
    },
    { isChallenged: true },
  );
};
