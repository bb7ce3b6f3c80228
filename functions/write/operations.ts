import * as accountEntries from '../../lib/contract/operations/account-changes.ts';
import * as holdingEntries from '../../lib/contract/operations/holding-changes.ts';
import * as memberEntries from '../../lib/contract/operations/member-changes.ts';
import * as transactionEntries from '../../lib/contract/operations/transaction-changes.ts';
import type { Operations } from '../../lib/contract/operations.ts';
import type { CallerByAuth } from '../../lib/http/authenticate.ts';
import { served } from '../../lib/http/served.ts';
import * as accounts from './accounts.ts';
import * as holdings from './holdings.ts';
import * as members from './members.ts';
import type { TransactionDeps } from './transaction-change.ts';
import * as transactions from './transactions.ts';

export type WriteDeps = accounts.AccountDeps & holdings.HoldingDeps & members.MemberDeps & TransactionDeps;

const entries = { ...accountEntries, ...holdingEntries, ...memberEntries, ...transactionEntries };

const code: Operations<'write', CallerByAuth, WriteDeps> = { ...accounts, ...holdings, ...members, ...transactions };

export const operations = served(entries, code);
