import * as z from 'zod/mini';
import { AUTH_STATUS_IDS, OAUTH_ERROR_REASONS } from '../../domain/members/oauth.ts';
import { memberGuid, oauthStateGuid } from '../kernel/guids.ts';
import { timestamp } from '../kernel/values.ts';

const authStatus = z.enum(AUTH_STATUS_IDS);
authStatus.register(z.globalRegistry, { id: 'OAuthStatus', description: '1: pending. 2: success. 3: error.' });

/** How the consent page stands that one address of a member leads to. */
export const oauthState = z.object({
  auth_status: authStatus,
  created_at: timestamp,
  error_reason: z.nullable(z.enum(OAUTH_ERROR_REASONS)),
  expires_at: timestamp,
  guid: oauthStateGuid,
  member_guid: memberGuid,
});
oauthState.register(z.globalRegistry, {
  id: 'OAuthState',
  description:
    'error_reason is null unless auth_status is 3. DENIED: the user said no. FAILED: the institution did not complete ' +
    'the consent. EXPIRED: nobody came back from the page in time.',
});
