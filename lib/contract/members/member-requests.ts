import * as z from 'zod/mini';
import { REFERRAL_SOURCES } from '../../domain/members/oauth.ts';
import { settingsRequest } from '../kernel/change-request.ts';
import { institutionGuid, memberGuid } from '../kernel/guids.ts';
import { externalId, nullableMetadata, nullableName } from '../kernel/input-text.ts';
import { flag, namedObject } from '../kernel/values.ts';
import { credentialAnswers, credentialAnswersOrNone } from './credential-answers.ts';
import { clientRedirectUrl, webviewUrlScheme } from './oauth-schema.ts';
import { useCasesInput } from './use-cases.ts';

/** The operation demands `credentials` unless `is_oauth` is true, and `use_cases` of clients that opted in. */
export const memberCreateRequest = namedObject('MemberCreateRequest', {
  background_aggregation_is_disabled: z.optional(flag),
  client_redirect_url: z.optional(clientRedirectUrl),
  credentials: z.optional(credentialAnswers),
  external_guid: z.optional(z.nullable(externalId)),
  institution_guid: institutionGuid,
  is_oauth: z.optional(flag),
  metadata: z.optional(nullableMetadata),
  name: z.optional(nullableName),
  referral_source: z.optional(z.enum(REFERRAL_SOURCES)),
  skip_aggregation: z.optional(flag),
  skip_webhook: z.optional(flag),
  ui_message_webview_url_scheme: z.optional(webviewUrlScheme),
  use_cases: z.optional(useCasesInput),
});

/** Omitted fields keep their value. An empty list of credentials changes nothing. */
export const memberUpdateRequest = settingsRequest('MemberUpdateRequest', {
  background_aggregation_is_disabled: z.optional(flag),
  credentials: z.optional(credentialAnswersOrNone),
  external_guid: z.optional(z.nullable(externalId)),
  institution_guid: z.optional(institutionGuid),
  metadata: z.optional(nullableMetadata),
  name: z.optional(nullableName),
  skip_aggregation: z.optional(flag),
  skip_webhook: z.optional(flag),
  use_cases: z.optional(useCasesInput),
});

export const memberJoinRequest = namedObject('MemberJoinRequest', { from_member_guid: memberGuid });

/** Whether the same run also fetches transactions; not unless the caller says so. */
export const includeTransactionsOption = namedObject('IncludeTransactionsOption', {
  include_transactions: z.optional(flag),
});

/** The parts of the data that this run asks for; both where the switches are absent. */
export const aggregateOptions = namedObject('AggregateOptions', {
  include_holdings: z.optional(flag),
  include_transactions: z.optional(flag),
});
