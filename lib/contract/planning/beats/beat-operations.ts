import { beatPath } from '../../kernel/paths.ts';
import { operation } from '../../operation.ts';

/** Beats are the older form of insights. */
const shared = { method: 'GET', function: 'read', auth: 'session', tag: 'beats', tellsStalePlan: true } as const;

export const listBeats = operation({
  ...shared,
  path: '/beats',
  summary: 'List beats',
  description: 'Beats of the last 90 days, latest first.',
  isDeprecated: true,
  source: ['list-beats', 'beats-overview'],
  answer: { status: 200, description: 'Beats, relevant or not.', body: 'beats' },
});

export const readBeat = operation({
  ...shared,
  path: '/beats/{beat_guid}',
  summary: 'Read a beat',
  isDeprecated: true,
  source: ['read-beat'],
  params: beatPath,
  answer: { status: 200, description: 'The beat.', body: 'beat' },
});
