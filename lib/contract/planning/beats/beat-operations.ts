import { ok, planReadOperation } from '../../operation.ts';

/** Beats are the older form of insights. */

export const listBeats = planReadOperation({
  path: '/beats',
  isDeprecated: true,
  answer: ok('beats'),
});

export const readBeat = planReadOperation({
  path: '/beats/{beat_guid}',
  isDeprecated: true,
  answer: ok('beat'),
});
