import { type FeedAccount, NO_ACCOUNT_FACTS } from '../../domain/upstream/feed.ts';

/** Whose rows a table is read for where only the rows count. */
export const trialAccount = (currencyCode: string): FeedAccount => ({
  ...NO_ACCOUNT_FACTS,
  upstreamId: '',
  name: '',
  accountType: 'UNKNOWN',
  currencyCode,
  isClosed: false,
});
