import * as z from 'zod/mini';
import { changeOperation } from '../../operation.ts';
import { insightUpdateRequest } from './insight-schema.ts';

export const updateInsight = changeOperation({
  method: 'PUT',
  path: '/insights/{insight_guid}',
  body: { schema: z.object({ insight: insightUpdateRequest }), isRequired: true },
  answer: { status: 200, body: 'insight' },
  errors: ['ruleBroken'],
});
