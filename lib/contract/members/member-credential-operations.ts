import { readOperation } from '../operation.ts';

export const listMemberCredentials = readOperation('/members/{member_guid}/credentials', 'credentials', {
  isForWidgets: true,
});

export const listMemberCredentialsSingularPath = readOperation('/member/{member_guid}/credentials', 'credentials');
