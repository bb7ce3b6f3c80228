import * as memberEntries from '../../lib/contract/operations/member-changes.ts';
import type { Operations } from '../../lib/contract/operations.ts';
import type { CallerByAuth } from '../../lib/http/authenticate.ts';
import { served } from '../../lib/http/served.ts';
import * as members from './members.ts';

export type WriteDeps = members.MemberDeps;

const code: Operations<'write', CallerByAuth, WriteDeps> = { ...members };

export const operations = served(memberEntries, code);
