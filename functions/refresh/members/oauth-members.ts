import { memberNews } from '../../../lib/app/members/member-news.ts';
import { type Problem, problem } from '../../../lib/contract/error-code.ts';
import type { Institution } from '../../../lib/domain/institutions/institution.ts';
import { dataKeyOwnerOf } from '../../../lib/domain/kernel/cipher.ts';
import { toGuid } from '../../../lib/domain/kernel/guid.ts';
import { OAUTH_RETURN_PATH } from '../../../lib/domain/members/oauth.ts';
import type { UseCase } from '../../../lib/domain/members/use-case.ts';
import type { Client } from '../../../lib/domain/users/client.ts';
import type { User } from '../../../lib/domain/users/user.ts';
import { presentMember } from '../../../lib/present/members/member.ts';
import { creationProblem } from './member-problems.ts';
import { type AskedMember, newMember } from './new-member.ts';
import type { RefreshDeps } from './refresh-deps.ts';

interface OAuthMemberRequest {
  readonly asked: AskedMember & {
    readonly client_redirect_url?: string | undefined;
    readonly referral_source?: 'BROWSER' | 'APP' | undefined;
    readonly skip_aggregation?: boolean | undefined;
    readonly ui_message_webview_url_scheme?: string | undefined;
  };
  readonly user: User;
  readonly client: Client;
  readonly institution: Institution;
  readonly useCases: readonly UseCase[] | null;
  readonly isQuiet: boolean;
  readonly calledAt: string;
}

/** A member without credentials: it is PENDING until its user has consented at the institution. */
export const createOAuthMember = async (request: OAuthMemberRequest, deps: RefreshDeps) => {
  const { asked, user, client, institution, useCases } = request;
  const now = deps.clock();
  const draft = newMember(
    {
      guid: toGuid('MBR', deps.ids.uuid()),
      user,
      institution,
      asked,
      useCases,
      loginHash: null,
      aggregatedAt: null,
      upstreamBusyUntil: null,
    },
    now,
  );
  const events = request.isQuiet ? [] : [memberNews('created', { ...draft, ordinal: 0, job: null }, user, deps)];
  const created = await deps.members.create({
    member: draft,
    ordinalExpected: user.memberOrdinalNext,
    membersMax: client.membersPerUserMax,
    credentials: null,
    events,
  });
  if (created.kind !== 'done') return creationProblem(created.kind);
  await deps.announce(events);
  const returnUrl = request.calledAt + OAUTH_RETURN_PATH;
  const opened = await deps.oauthWindows.open(
    {
      userGuid: user.guid,
      memberGuid: draft.guid,
      returnTo: {
        clientRedirectUrl: asked.client_redirect_url ?? null,
        appScheme: asked.referral_source === 'APP' ? (asked.ui_message_webview_url_scheme ?? null) : null,
      },
      returnUrl,
      skipAggregation: asked.skip_aggregation === true,
    },
    dataKeyOwnerOf(client),
  );
  const uri = deps.consentUrlOf(institution.code, { ...opened, returnUrl });
  if (uri === null) return NOT_OFFERED;
  return { body: { member: { ...presentMember(created.member, client, now), oauth_window_uri: uri } } };
};

const NOT_OFFERED: Problem = problem('malformed', 'is_oauth: the institution does not offer OAuth.');
