import { createMember as create } from '../../../lib/app/members/create-member.ts';
import { editMember } from '../../../lib/app/members/edit-member.ts';
import type { MemberInput } from '../../../lib/app/members/store-new-member.ts';
import { askedReturn } from '../../../lib/contract/members/asked-return.ts';
import { presentMember } from '../../../lib/present/members/member.ts';
import { memberProblem } from './member-problems.ts';
import type { RefreshRun } from './refresh-deps.ts';
import { shownAnswer } from './refresh-headers.ts';

type CreateRun = RefreshRun<'createMember'>;

export const createMember: CreateRun = async ({ body, skipWebhook, calledAt }, caller, deps) => {
  const asked = body.member;
  const [user, client] = await Promise.all([caller.user(), caller.client()]);
  const isQuiet = skipWebhook || asked.skip_webhook === true;
  const made = await create(deps, { user, client, isQuiet }, inputOf(asked, calledAt));
  if (made.kind === 'shown') return shownAnswer(made, client, deps);
  if (made.kind !== 'consentOpened') return memberProblem(made);
  return { body: { member: { ...presentMember(made.member, client, deps), oauth_window_uri: made.url } } };
};

const inputOf = (asked: Parameters<CreateRun>[0]['body']['member'], calledAt: string): MemberInput => ({
  institutionGuid: asked.institution_guid,
  useCases: asked.use_cases,
  name: asked.name ?? null,
  externalGuid: asked.external_guid ?? null,
  metadata: asked.metadata ?? null,
  backgroundAggregationIsDisabled: asked.background_aggregation_is_disabled ?? false,
  skipsAggregation: asked.skip_aggregation === true,
  credentials: asked.credentials,
  consent: asked.is_oauth === true ? { returnTo: askedReturn(asked), serviceUrl: calledAt } : null,
});

export const updateMember: RefreshRun<'updateMember'> = async ({ params, body, skipWebhook }, caller, deps) => {
  const asked = body.member;
  const [user, client] = await Promise.all([caller.user(), caller.client()]);
  const isQuiet = skipWebhook || asked.skip_webhook === true;
  const edited = await editMember(deps, { user, client, isQuiet }, params.member_guid, {
    backgroundAggregationIsDisabled: asked.background_aggregation_is_disabled,
    credentials: asked.credentials,
    externalGuid: asked.external_guid,
    institutionGuid: asked.institution_guid,
    metadata: asked.metadata,
    name: asked.name,
    useCases: asked.use_cases,
    skipsAggregation: asked.skip_aggregation === true,
  });
  return edited.kind === 'shown' ? shownAnswer(edited, client, deps) : memberProblem(edited);
};
