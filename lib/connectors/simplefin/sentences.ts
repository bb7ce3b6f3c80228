import type { Trouble } from '../kit/trouble.ts';
import type { TroubleCode } from './codes.ts';

const OF_CLAIMS = {
  'claim.refused':
    'The setup token was used already, or it does not exist. If you did not use it, somebody else may have it: disable ' +
    'it at the SimpleFIN server. Make a new one there and enter it.',
  'claim.no_access':
    'The SimpleFIN server gave no access for the setup token. Disable the token there, make a new one and enter it.',
  'claim.unknown':
    'The answer to the setup token was lost, so the token may be used up, and it is not sent again. Disable it at the ' +
    'SimpleFIN server, make a new one and enter it.',
  'claim.used_up':
    'This setup token was entered before, and a token works only once. Make a new one at the SimpleFIN server and enter it.',
  'access.unusable':
    'This service cannot use the setup token or the access that came of it. Make a new token at a SimpleFIN server that ' +
    'this service allows, and enter it.',
} as const;

const AFTER_A_PART = 'Its accounts stay as they are until then; all others are up to date.';

const OF_ANSWERS = {
  'gen.auth': 'The SimpleFIN server does not accept the access any more. Make a new setup token there and enter it.',
  // The server found something wrong with our request. Users can do nothing about it.
  'gen.api': null,
  'gen.': null,
  'con.auth': `{institution} wants a new login: log in to it at the SimpleFIN server. ${AFTER_A_PART}`,
  'con.': `The SimpleFIN server has trouble with {institution}: look there. ${AFTER_A_PART}`,
  'act.failed': 'Connected, but some accounts of {institution} could not be updated this time.',
  'act.missingdata': 'Connected, but some data of {institution} are still missing. Try again later.',
  'act.unreadable': 'Connected, but some data of {institution} cannot be understood. Those accounts stay as they are.',
  'act.': 'Connected, but some accounts of {institution} could not be updated this time.',
} as const satisfies Readonly<Record<TroubleCode, string | null>>;

/** A window of earlier days did not come: a later job asks for it again. */
const OF_HISTORY = { 'history.failed': null } as const;

export const SENTENCES = { ...OF_CLAIMS, ...OF_ANSWERS, ...OF_HISTORY } as const satisfies Readonly<
  Record<string, string | null>
>;

/** A trouble with the server, or with the access to it. */
export const atTheServer = (code: keyof typeof SENTENCES): Trouble => ({ institutionName: null, code });
