import type { Session } from '@tributary-data/tributary/client';
import { connectLogin, memberMarked, type Tell } from './seed-members.ts';

const SIMPLEFIN = 'SimpleFIN';
const METADATA = 'seed budget';
const ANSWER_MS_MAX = 3_000;

/**
 * A member with a request budget. Of the upstreams, only SimpleFIN counts requests, and only `npm start -- --connector
 * simplefin` starts a server of it on this machine: without that there is no such member.
 */
export const seedBudget = async (session: Session, simplefinUrl: string, tell: Tell): Promise<void> => {
  if ((await memberMarked(session, METADATA)) !== undefined) return;
  const token = await setupToken(simplefinUrl);
  if (token === null) {
    tell('No member has a request budget: for one, start the host with npm start -- --connector simplefin');
    return;
  }
  const outcome = await connectLogin(session, {
    institution: SIMPLEFIN,
    answerTo: () => token,
    metadata: METADATA,
  });
  tell(`${SIMPLEFIN}: ${outcome}`);
};

/** Null where no SimpleFIN server answers. */
const setupToken = async (simplefinUrl: string): Promise<string | null> => {
  try {
    const init = { method: 'POST', signal: AbortSignal.timeout(ANSWER_MS_MAX) };
    const answer = await fetch(`${simplefinUrl}/create`, init);
    return answer.ok ? (await answer.text()).trim() : null;
  } catch {
    return null;
  }
};
