import { planReadOperation } from '../../operation.ts';

/** Beats are the older form of insights. */

export const listBeats = planReadOperation('/beats', 'beats', { isDeprecated: true });

export const readBeat = planReadOperation('/beats/{beat_guid}', 'beat', { isDeprecated: true });
