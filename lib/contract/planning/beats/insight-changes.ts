import * as z from 'zod/mini';
import { changeOperation, ok } from '../../operation.ts';
import { insightUpdateRequest } from './insight-schema.ts';

export const updateInsight = changeOperation({
  method: 'PUT',
  path: '/insights/{insight_guid}',
  body: { schema: z.object({ insight: insightUpdateRequest }), isRequired: true },
  answer: ok('insight'),
  errors: ['ruleBroken'],
});
