import * as z from 'zod/mini';
import { operation } from '../operation.ts';
import { widgetSessionCreateRequest } from './widget-session-schema.ts';

export const createWidgetSession = operation({
  method: 'POST',
  path: '/md/sessions',
  function: 'widgets',
  auth: 'none',
  tag: 'widgets',
  mediaFamily: 'own',
  summary: 'Exchange the token of a widget address for a session',
  description:
    'The page of a widget makes this call when it starts. It spends the address. With the same `key` the call may be ' +
    'repeated for 60 seconds, for an answer that was lost: it then opens a new session, and the first one ends. The ' +
    'session may make only the calls that are marked `x-for-widgets`. Starts no aggregation.',
  source: ['own'],
  body: { schema: z.object({ widget_session: widgetSessionCreateRequest }), isRequired: true },
  answer: { status: 200, description: 'The session, and what the widget begins with.', body: 'widgetSession' },
  errors: ['tokenUnknown', 'apiTokenSpent'],
});
