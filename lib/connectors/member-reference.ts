import { type Guid, isGuid } from '../domain/kernel/guid.ts';

/** How an upstream is to call a member in its hints. It knows no more of it than that the same text is the same member. */
export const memberReferenceOf = (owner: {
  readonly userGuid: Guid<'USR'>;
  readonly memberGuid: Guid<'MBR'>;
}): string => `${owner.userGuid}/${owner.memberGuid}`;

/** Null for a text that is none of ours. */
export const readMemberReference = (
  reference: string,
): { readonly userGuid: Guid<'USR'>; readonly memberGuid: Guid<'MBR'> } | null => {
  const [userGuid = '', memberGuid = '', ...more] = reference.split('/');
  return more.length === 0 && isGuid('USR', userGuid) && isGuid('MBR', memberGuid) ? { userGuid, memberGuid } : null;
};
