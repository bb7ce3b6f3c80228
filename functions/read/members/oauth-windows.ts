import { NOT_FOUND, problem } from '../../../lib/contract/error-code.ts';
import { askedReturn, STRAY_RETURNS } from '../../../lib/contract/members/asked-return.ts';
import { dataKeyOwnerOf } from '../../../lib/domain/kernel/cipher.ts';
import { OAUTH_RETURN_PATH, strayReturn } from '../../../lib/domain/members/oauth.ts';
import { presentOAuthState } from '../../../lib/present/members/oauth-state.ts';
import type { ReadRun } from '../deps.ts';

const NO_OAUTH = problem('malformed', 'member_guid: the member does not log in by OAuth.');

/**
 * Stores that the browser may come back, and gives the address that it goes to. Earlier addresses stay good until they
 * expire.
 */
export const generateOAuthWindowUri: ReadRun<'generateOAuthWindowUri'> = async (
  { params, query, calledAt },
  caller,
  deps,
) => {
  // Other than most reads this one writes, so it waits until the session is proven.
  const { guid: userGuid } = await caller.user();
  const [member, client] = await Promise.all([deps.members.read(userGuid, params.member_guid), caller.client()]);
  if (member === null) return NOT_FOUND;
  const institution = deps.directoryOf(client).find(member.institutionGuid);
  if (!member.isOauth || institution === null || !institution.supportsOauth) return NO_OAUTH;
  const returnUrl = calledAt + OAUTH_RETURN_PATH;
  const returnTo = askedReturn(query);
  const stray = strayReturn(returnTo, client.oauthReturnOrigins, calledAt);
  if (stray !== null) return STRAY_RETURNS[stray];
  const window = { returnTo, returnUrl, skipAggregation: query.skip_aggregation === true };
  const opened = await deps.oauthWindows.open(member, window, dataKeyOwnerOf(client));
  const uri = deps.consentUrlOf(institution.code, { ...opened, returnUrl });
  return uri === null ? NO_OAUTH : { body: { member: { guid: member.guid, oauth_window_uri: uri } } };
};

export const listOAuthStates: ReadRun<'listOAuthStates'> = async ({ params }, caller, deps) => {
  const member = await deps.members.read(caller.userGuid, params.member_guid);
  if (member === null) return NOT_FOUND;
  const states = await deps.oauthStates.list(member);
  return { body: { oauth_states: states.map(presentOAuthState) } };
};
