import type { Client, Options } from '../session.ts';
import type { Answer, Institution, Member } from '../wire.ts';
import { startsOwnJob } from './own-job.ts';

interface Settings {
  readonly options: Options;
  readonly client: Client;
  /** Where the window of an institution comes back to, if a browser opened it. */
  readonly returnUrl: string;
}

const usesUseCases = ({ options, client }: Settings): boolean =>
  options.use_cases.length > 0 || client.use_cases_enabled;

/** How a consent finds the way back: to the app, or to a page of ours in a window of the browser. */
export const consentFields = ({ options, returnUrl }: Settings) =>
  options.oauth_referral_source === 'APP'
    ? {
        referral_source: 'APP',
        ui_message_webview_url_scheme: options.ui_message_webview_url_scheme,
        ...(options.client_redirect_url !== null && { client_redirect_url: options.client_redirect_url }),
      }
    : { referral_source: 'BROWSER', client_redirect_url: returnUrl };

/** `answers` null: by OAuth. */
export const createBody = (
  { guid, supports_oauth }: Institution,
  answers: readonly Answer[] | null,
  settings: Settings,
) => ({
  member: {
    institution_guid: guid,
    ...(startsOwnJob(settings.options) && { skip_aggregation: true }),
    ...(usesUseCases(settings) && { use_cases: settings.options.use_cases }),
    ...(settings.options.disable_background_agg && { background_aggregation_is_disabled: true }),
    ...(answers === null
      ? supports_oauth === true && { is_oauth: true, ...consentFields(settings) }
      : { credentials: answers }),
  },
});

const unionOf = (member: Member, options: Options) => [
  ...new Set([...(member.use_cases ?? ['PFM']), ...options.use_cases]),
];

/** The member keeps its use cases, and gains those that it lacks. */
export const useCasesBody = (member: Member, options: Options) => ({
  member: { use_cases: unionOf(member, options) },
});

/** Without `use_cases` clients that use them could change nothing; so they are sent with every update. */
export const updateBody = (answers: readonly Answer[], known: Member, settings: Settings) => ({
  member: {
    ...(startsOwnJob(settings.options) && { skip_aggregation: true }),
    ...(usesUseCases(settings) && { use_cases: unionOf(known, settings.options) }),
    credentials: answers,
  },
});

/** The job that the options ask for: its call, and what goes with it. */
export const jobCall = (memberGuid: string, stage: 'main' | 'identity', options: Options) => {
  const path = `members/${memberGuid}`;
  const { include_transactions } = options;
  if (stage === 'identity') return { method: 'POST', path: `${path}/identify`, body: {} } as const;
  return options.mode === 'verification'
    ? ({ method: 'POST', path: `${path}/verify`, body: { include_transactions } } as const)
    : ({
        method: 'GET',
        path: `${path}/aggregate${include_transactions ? '' : '?include_transactions=false'}`,
      } as const);
};
