import type { OAuthErrorReason, OAuthOutcome } from '../../../lib/domain/members/oauth.ts';
import { sentencePage } from '../../../lib/http/sentence-page.ts';

interface Words {
  readonly title: string;
  readonly sentence: string;
}

const CONNECTED: Words = { title: 'Connected', sentence: 'You can close this window and go back to the app.' };
const PENDING: Words = {
  title: 'Almost connected',
  sentence:
    'You have allowed access; the institution has yet to confirm it. You can close this window and go back to the app, which will show how it went.',
};
const NOT_CONNECTED: Readonly<Record<OAuthErrorReason, Words>> = {
  DENIED: {
    title: 'Not connected',
    sentence: 'You did not allow access, so nothing was connected. You can close this window and go back to the app.',
  },
  EXPIRED: {
    title: 'This link is no longer good',
    sentence: 'It was used already, or too long ago. Go back to the app and start again from there.',
  },
  FAILED: {
    title: 'Not connected',
    sentence: 'The institution did not complete the connection. Go back to the app and try again.',
  },
};

const wordsOf = (outcome: OAuthOutcome): Words => {
  if (outcome.status === 'error') return NOT_CONNECTED[outcome.reason];
  return outcome.isPending ? PENDING : CONNECTED;
};

/** A page for users whose app gave no address to return to. It quotes nothing of the request. */
export const outcomePage = (outcome: OAuthOutcome): string => sentencePage({ language: 'en', ...wordsOf(outcome) });
