import * as z from 'zod/mini';
import { ok, operation } from '../operation.ts';
import { widgetSessionCreateRequest } from './widget-session-schema.ts';

export const createWidgetSession = operation({
  method: 'POST',
  path: '/md/sessions',
  function: 'widgets',
  auth: 'none',
  mediaFamily: 'own',
  body: { schema: z.object({ widget_session: widgetSessionCreateRequest }), isRequired: true },
  answer: ok('widgetSession'),
  errors: ['tokenUnknown', 'apiTokenSpent'],
});
