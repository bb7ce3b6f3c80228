import * as memberEntries from '../../lib/contract/operations/member-changes.ts';
import * as transactionEntries from '../../lib/contract/operations/transaction-changes.ts';
import * as ruleEntries from '../../lib/contract/operations/transaction-rule-changes.ts';
import type { Operations } from '../../lib/contract/operations.ts';
import type { CallerByAuth } from '../../lib/http/authenticate.ts';
import { served } from '../../lib/http/served.ts';
import * as members from './members.ts';
import * as rules from './transaction-rules.ts';
import * as transactions from './transactions.ts';

export type WriteDeps = members.MemberDeps & rules.RuleDeps;

const code: Operations<'write', CallerByAuth, WriteDeps> = { ...members, ...rules, ...transactions };

export const operations = served({ ...memberEntries, ...ruleEntries, ...transactionEntries }, code);
