import * as aggregationEntries from '../../lib/contract/jobs/aggregation-operations.ts';
import * as jobEntries from '../../lib/contract/jobs/job-operations.ts';
import * as premiumJobEntries from '../../lib/contract/jobs/premium-job-operations.ts';
import * as memberEntries from '../../lib/contract/members/member-changes.ts';
import * as memberCredentialEntries from '../../lib/contract/members/member-credential-changes.ts';
import * as oauthEntries from '../../lib/contract/members/oauth-return-operations.ts';
import { served } from '../../lib/http/served.ts';
import * as aggregations from './jobs/aggregations.ts';
import * as jobs from './jobs/jobs.ts';
import * as premiumJobs from './jobs/premium-jobs.ts';
import * as challenges from './members/challenges.ts';
import * as memberCredentials from './members/member-credentials.ts';
import * as members from './members/members.ts';
import * as oauthReturns from './members/oauth-returns.ts';
import type { RefreshOperations } from './members/refresh-deps.ts';

const entries = {
  ...aggregationEntries,
  ...jobEntries,
  ...memberCredentialEntries,
  ...memberEntries,
  ...oauthEntries,
  ...premiumJobEntries,
};

const code: RefreshOperations = {
  ...members,
  ...aggregations,
  ...challenges,
  ...memberCredentials,
  ...jobs,
  ...oauthReturns,
  ...premiumJobs,
};

export const operations = served(entries, code);
