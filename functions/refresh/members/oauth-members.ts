import { isProblem, problem } from '../../../lib/contract/error-code.ts';
import { askedReturn, strayReturnProblem } from '../../../lib/contract/members/asked-return.ts';
import { dataKeyOwnerOf } from '../../../lib/domain/kernel/cipher.ts';
import { toGuid } from '../../../lib/domain/kernel/guid.ts';
import { OAUTH_RETURN_PATH, strayReturn } from '../../../lib/domain/members/oauth.ts';
import { presentMember } from '../../../lib/present/members/member.ts';
import { type AskedMember, type MemberRequest, storeNewMember } from './new-member.ts';
import type { RefreshDeps } from './refresh-deps.ts';

interface OAuthMemberRequest extends MemberRequest {
  readonly asked: AskedMember & {
    readonly client_redirect_url?: string | undefined;
    readonly referral_source?: 'BROWSER' | 'APP' | undefined;
    readonly ui_message_webview_url_scheme?: string | undefined;
  };
  readonly calledAt: string;
}

export const OAUTH_NOT_OFFERED = problem('malformed', 'is_oauth: the institution does not offer OAuth.');

/** Creates a member without credentials. It is PENDING until its user has consented at the institution. */
export const createOAuthMember = async (request: OAuthMemberRequest, deps: RefreshDeps) => {
  const { asked, client, institution } = request;
  const returnTo = askedReturn(asked);
  const stray = strayReturn(returnTo, client.oauthReturnOrigins, request.calledAt);
  if (stray !== null) return strayReturnProblem(stray);
  const guid = toGuid('MBR', deps.ids.uuid());
  const never = { aggregatedAt: null, upstreamBusyUntil: null, budgetFullAt: null };
  const beginnings = { ...never, guid, loginHash: null, credentials: null };
  const member = await storeNewMember(request, beginnings, deps);
  if (isProblem(member)) return member;
  const returnUrl = request.calledAt + OAUTH_RETURN_PATH;
  const opened = await deps.oauthWindows.open(
    member,
    {
      returnTo,
      returnUrl,
      skipAggregation: asked.skip_aggregation === true,
    },
    dataKeyOwnerOf(client),
  );
  const uri = deps.consentUrlOf(institution.code, { ...opened, returnUrl });
  if (uri === null) return OAUTH_NOT_OFFERED;
  return { body: { member: { ...presentMember(member, client, deps), oauth_window_uri: uri } } };
};
