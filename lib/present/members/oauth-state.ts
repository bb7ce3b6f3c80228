import type { WireOf } from '../../contract/kernel/wire.ts';
import type { oauthState } from '../../contract/members/oauth-state-schema.ts';
import { toTimestamp } from '../../domain/kernel/time.ts';
import { AUTH_STATUS_IDS, type OAuthState } from '../../domain/members/oauth.ts';

export const presentOAuthState = (state: OAuthState): WireOf<typeof oauthState> => ({
  auth_status: AUTH_STATUS_IDS[state.progress.authStatus],
  created_at: toTimestamp(state.openedAt),
  error_reason: state.progress.authStatus === 'ERROR' ? state.progress.reason : null,
  expires_at: toTimestamp(state.expiresAt),
  guid: state.guid,
  member_guid: state.memberGuid,
});
