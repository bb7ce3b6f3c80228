import { beatPath } from '../../kernel/paths.ts';
import { operation } from '../../operation.ts';

/** Beats are the older form of insights. */

export const listBeats = operation({
  id: 'listBeats',
  method: 'GET',
  path: '/beats',
  function: 'read',
  auth: 'session',
  tag: 'beats',
  summary: 'List beats',
  description: 'Beats of the last 90 days, latest first.',
  isDeprecated: true,
  source: ['list-beats', 'beats-overview'],
  tellsStalePlan: true,
  answer: { status: 200, description: 'Beats, relevant or not.', body: 'beats' },
  errors: [],
});

export const readBeat = operation({
  id: 'readBeat',
  method: 'GET',
  path: '/beats/{beat_guid}',
  function: 'read',
  auth: 'session',
  tag: 'beats',
  summary: 'Read a beat',
  isDeprecated: true,
  source: ['read-beat'],
  params: beatPath,
  tellsStalePlan: true,
  answer: { status: 200, description: 'The beat.', body: 'beat' },
  errors: [],
});
