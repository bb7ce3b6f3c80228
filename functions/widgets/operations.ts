import * as pageEntries from '../../lib/contract/widgets/widget-page-operations.ts';
import * as sessionEntries from '../../lib/contract/widgets/widget-session-operations.ts';
import { served } from '../../lib/http/served.ts';
import * as pages from './widgets/widget-pages.ts';
import * as sessions from './widgets/widget-sessions.ts';
import type { WidgetsOperations } from './widgets-deps.ts';

const entries = { ...pageEntries, ...sessionEntries };

const code: WidgetsOperations = { ...pages, ...sessions };

export const operations = served(entries, code);
