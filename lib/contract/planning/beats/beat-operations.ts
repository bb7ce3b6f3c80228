import { beatPath } from '../../kernel/paths.ts';
import { operation } from '../../operation.ts';

/** Beats are the older form of insights. */
const shared = { method: 'GET', function: 'read', auth: 'session', tellsStalePlan: true } as const;

export const listBeats = operation({
  ...shared,
  path: '/beats',
  isDeprecated: true,
  answer: { status: 200, body: 'beats' },
});

export const readBeat = operation({
  ...shared,
  path: '/beats/{beat_guid}',
  isDeprecated: true,
  params: beatPath,
  answer: { status: 200, body: 'beat' },
});
