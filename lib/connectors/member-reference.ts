import { type Guid, isGuid } from '../domain/kernel/guid.ts';

/**
 * The name that an upstream uses for a member in its hints. The upstream only knows that the same text is the same
 * member.
 */
export const memberReferenceOf = (owner: {
  readonly userGuid: Guid<'USR'>;
  readonly memberGuid: Guid<'MBR'>;
}): string => `${owner.userGuid}/${owner.memberGuid}`;

/** Null for a text that is no such name. */
export const readMemberReference = (
  reference: string,
): { readonly userGuid: Guid<'USR'>; readonly memberGuid: Guid<'MBR'> } | null => {
  const [userGuid = '', memberGuid = '', ...more] = reference.split('/');
  return more.length === 0 && isGuid('USR', userGuid) && isGuid('MBR', memberGuid) ? { userGuid, memberGuid } : null;
};
