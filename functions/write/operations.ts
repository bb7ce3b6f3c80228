import type { Operations } from '../../lib/contract/operations.ts';
import type { CallerByAuth } from '../../lib/http/authenticate.ts';
import * as members from './members.ts';

export type WriteDeps = members.MemberDeps;

export const operations = { ...members } satisfies Operations<'write', CallerByAuth, WriteDeps>;
