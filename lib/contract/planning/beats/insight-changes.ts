import * as z from 'zod/mini';
import { insightPath } from '../../kernel/paths.ts';
import { changeOperation } from '../../operation.ts';
import { insightUpdateRequest } from './insight-schema.ts';

export const updateInsight = changeOperation({
  method: 'PUT',
  path: '/insights/{insight_guid}',
  params: insightPath,
  body: { schema: z.object({ insight: insightUpdateRequest }), isRequired: true },
  answer: { status: 200, body: 'insight' },
  errors: ['ruleBroken'],
});
