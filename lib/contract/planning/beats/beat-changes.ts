import * as z from 'zod/mini';
import { rootedOrNot } from '../../kernel/rooted.ts';
import { changeOperation, ok } from '../../operation.ts';
import { beatUpdateRequest } from './beat-schema.ts';

export const updateBeat = changeOperation({
  method: 'PUT',
  path: '/beats/{beat_guid}',
  isDeprecated: true,
  body: { schema: rootedOrNot('beat', z.object({ beat: beatUpdateRequest })), isRequired: true },
  answer: ok('beat'),
});
