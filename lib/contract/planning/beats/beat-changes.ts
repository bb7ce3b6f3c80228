import * as z from 'zod/mini';
import { beatPath } from '../../kernel/paths.ts';
import { rootedOrNot } from '../../kernel/rooted.ts';
import { operation } from '../../operation.ts';
import { beatUpdateRequest } from './beat-schema.ts';

export const updateBeat = operation({
  method: 'PUT',
  path: '/beats/{beat_guid}',
  function: 'write',
  auth: 'session',
  isDeprecated: true,
  params: beatPath,
  body: { schema: rootedOrNot('beat', z.object({ beat: beatUpdateRequest })), isRequired: true },
  answer: { status: 200, body: 'beat' },
});
