import * as accountEntries from '../../lib/contract/operations/account-changes.ts';
import * as holdingEntries from '../../lib/contract/operations/holding-changes.ts';
import * as memberEntries from '../../lib/contract/operations/member-changes.ts';
import * as transactionEntries from '../../lib/contract/operations/transaction-changes.ts';
import * as ruleEntries from '../../lib/contract/operations/transaction-rule-changes.ts';
import type { Operations } from '../../lib/contract/operations.ts';
import type { CallerByAuth } from '../../lib/http/authenticate.ts';
import { served } from '../../lib/http/served.ts';
import * as accounts from './accounts.ts';
import * as holdings from './holdings.ts';
import * as members from './members.ts';
import * as rules from './transaction-rules.ts';
import * as transactions from './transactions.ts';

export type WriteDeps = accounts.AccountDeps & holdings.HoldingDeps & members.MemberDeps & rules.RuleDeps;

const entries = { ...accountEntries, ...holdingEntries, ...memberEntries, ...ruleEntries, ...transactionEntries };

const code: Operations<'write', CallerByAuth, WriteDeps> = {
  ...accounts,
  ...holdings,
  ...members,
  ...rules,
  ...transactions,
};

export const operations = served(entries, code);
