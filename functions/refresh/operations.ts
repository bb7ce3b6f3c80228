import * as aggregationEntries from '../../lib/contract/operations/aggregations.ts';
import * as jobEntries from '../../lib/contract/operations/jobs.ts';
import * as memberEntries from '../../lib/contract/operations/member-changes.ts';
import * as memberCredentialEntries from '../../lib/contract/operations/member-credential-changes.ts';
import * as oauthEntries from '../../lib/contract/operations/oauth-returns.ts';
import * as premiumJobEntries from '../../lib/contract/operations/premium-jobs.ts';
import type { Operations } from '../../lib/contract/operations.ts';
import type { CallerByAuth } from '../../lib/http/authenticate.ts';
import { served } from '../../lib/http/served.ts';
import * as aggregations from './aggregations.ts';
import * as challenges from './challenges.ts';
import type { RefreshDeps } from './deps.ts';
import * as jobs from './jobs.ts';
import * as memberCredentials from './member-credentials.ts';
import * as members from './members.ts';
import * as oauthReturns from './oauth-returns.ts';
import * as premiumJobs from './premium-jobs.ts';

const entries = {
  ...aggregationEntries,
  ...jobEntries,
  ...memberCredentialEntries,
  ...memberEntries,
  ...oauthEntries,
  ...premiumJobEntries,
};

const code: Operations<'refresh', CallerByAuth, RefreshDeps> = {
  ...members,
  ...aggregations,
  ...challenges,
  ...memberCredentials,
  ...jobs,
  ...oauthReturns,
  ...premiumJobs,
};

export const operations = served(entries, code);
