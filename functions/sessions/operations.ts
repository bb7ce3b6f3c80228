import type { Operations } from '../../lib/contract/operations.ts';
import type { CallerByAuth } from '../../lib/http/authenticate.ts';
import * as sessions from './sessions.ts';

export const operations = { ...sessions } satisfies Operations<'sessions', CallerByAuth, sessions.SessionsDeps>;
