import type { Guid } from '../../kernel/guid.ts';
import type { BeatScene } from './beat-template.ts';

/** What its user calls an account. */
export const accountNameOf = ({ accounts }: Pick<BeatScene, 'accounts'>, guid: Guid<'ACT'>): string => {
  const { edits, feed } = accounts.find(({ account }) => account.guid === guid)?.account ?? {};
  const names = [edits?.nickname, edits?.name, feed?.nickname, feed?.name];
  return names.map((name) => name?.trim() ?? '').find((name) => name !== '') ?? 'your account';
};
