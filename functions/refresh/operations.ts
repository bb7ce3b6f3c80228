import * as aggregationEntries from '../../lib/contract/operations/aggregations.ts';
import * as jobEntries from '../../lib/contract/operations/jobs.ts';
import * as memberEntries from '../../lib/contract/operations/member-changes.ts';
import * as memberCredentialEntries from '../../lib/contract/operations/member-credential-changes.ts';
import type { Operations } from '../../lib/contract/operations.ts';
import type { CallerByAuth } from '../../lib/http/authenticate.ts';
import { served } from '../../lib/http/served.ts';
import * as aggregations from './aggregations.ts';
import * as challenges from './challenges.ts';
import type { RefreshDeps } from './deps.ts';
import * as jobs from './jobs.ts';
import * as memberCredentials from './member-credentials.ts';
import * as members from './members.ts';

const entries = { ...aggregationEntries, ...jobEntries, ...memberCredentialEntries, ...memberEntries };

const code: Operations<'refresh', CallerByAuth, RefreshDeps> = {
  ...members,
  ...aggregations,
  ...challenges,
  ...memberCredentials,
  ...jobs,
};

export const operations = served(entries, code);
