import type { Operations } from '../../lib/contract/operations.ts';
import type { CallerByAuth } from '../../lib/http/authenticate.ts';
import * as aggregations from './aggregations.ts';
import * as challenges from './challenges.ts';
import type { RefreshDeps } from './deps.ts';
import * as jobs from './jobs.ts';
import * as memberCredentials from './member-credentials.ts';
import * as members from './members.ts';

export const operations = {
  ...members,
  ...aggregations,
  ...challenges,
  ...memberCredentials,
  ...jobs,
} satisfies Operations<'refresh', CallerByAuth, RefreshDeps>;
