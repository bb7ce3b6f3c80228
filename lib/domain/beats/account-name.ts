import type { Guid } from '../guid.ts';
import type { BeatScene } from './beat-template.ts';

/** What its user calls an account. */
export const accountNameOf = ({ accounts }: BeatScene, guid: Guid<'ACT'>): string => {
  const { edits, feed } = accounts.find(({ account }) => account.guid === guid)?.account ?? {};
  return edits?.nickname ?? edits?.name ?? feed?.nickname ?? feed?.name ?? 'your account';
};
