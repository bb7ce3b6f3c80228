import type { StageSettings } from '../stages/stage-settings.ts';

/** The address that callers use, without a slash at its end; null where it is the one that AWS gives the API. */
export const publicAddress = ({ domain, edge }: Pick<StageSettings, 'domain' | 'edge'>): string | null =>
  domain === null ? null : `https://${(edge ?? domain).name}${domain.basePath ?? ''}`;
