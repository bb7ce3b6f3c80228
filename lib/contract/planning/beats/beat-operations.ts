import { planningReadOperation } from '../../operation.ts';

/** Beats are the older form of insights. */

export const listBeats = planningReadOperation('/beats', 'beats', { isDeprecated: true });

export const readBeat = planningReadOperation('/beats/{beat_guid}', 'beat', { isDeprecated: true });
