import type { Operations } from '../../lib/contract/operations.ts';
import * as sessionEntries from '../../lib/contract/users/session-operations.ts';
import type { CallerByAuth } from '../../lib/http/authenticate.ts';
import { served } from '../../lib/http/served.ts';
import * as sessions from './users/sessions.ts';

const code: Operations<'sessions', CallerByAuth, sessions.SessionsDeps> = { ...sessions };

export const operations = served(sessionEntries, code);
