import type { Guid } from '../../kernel/guid.ts';
import type { Beat } from './beat.ts';

/**
 * The beats that a reader sees. One about an account of a member that lost PFM is kept, with what its user said of it, and
 * hidden until the member has PFM again.
 */
export const shownBeats = (beats: readonly Beat[], withoutPfm: ReadonlySet<Guid<'ACT'>>): readonly Beat[] =>
  withoutPfm.size === 0
    ? beats
    : beats.filter(({ accountGuids }) => !accountGuids.some((guid) => withoutPfm.has(guid)));
