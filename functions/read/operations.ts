import type { Operations } from '../../lib/contract/operations.ts';
import type { CallerByAuth } from '../../lib/http/authenticate.ts';
import * as accounts from './accounts.ts';
import * as categories from './categories.ts';
import * as holdings from './holdings.ts';
import * as institutions from './institutions.ts';
import * as jobs from './jobs.ts';
import * as memberCredentials from './member-credentials.ts';
import * as members from './members.ts';
import * as transactions from './transactions.ts';
import * as user from './user.ts';

export type ReadDeps = accounts.AccountDeps &
  holdings.HoldingDeps &
  institutions.InstitutionsDeps &
  jobs.JobDeps &
  memberCredentials.MemberCredentialDeps &
  members.MemberDeps &
  transactions.TransactionDeps;

export const operations = {
  ...accounts,
  ...categories,
  ...holdings,
  ...institutions,
  ...jobs,
  ...memberCredentials,
  ...members,
  ...transactions,
  ...user,
} satisfies Operations<'read', CallerByAuth, ReadDeps>;
