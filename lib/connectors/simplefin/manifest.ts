import type { ConnectorManifest } from '../kit/manifest.ts';
import { SETUP_TOKEN_FIELD, SIMPLEFIN } from './institution.ts';
import { SENTENCES } from './sentences.ts';
import { addressRuleOf, settingsSchema } from './settings.ts';
import { readSetupToken, type SetupTokenFault } from './setup-token.ts';
import { OVERLAP_DAYS } from './window.ts';

export const manifest: ConnectorManifest = {
  name: 'simplefin',
  institutions: { kind: 'fixed', list: [SIMPLEFIN] },
  feed: 'window',
  history: { daysMax: null, overlapDays: OVERLAP_DAYS },
  // The Bridge allows 24 requests a day, and disables the access after more. Capacity and refill together are 24 in any 24
  // hours. A user has five at once, because each new token takes two. The background needs one a day.
  budget: { capacity: 6, refillPerDay: 18, reserve: 1, freshnessHours: 24 },
  limits: {
    // Servers ask all banks of a user before they answer, which takes a minute for users with many banks.
    callSeconds: 70,
    contactSeconds: 30,
    collectSeconds: 75,
    bodyBytes: 16_777_216,
  },
  requests: {
    // The claim.
    toConnect: 1,
    // The recent days, and one window of earlier ones.
    perJob: 2,
    perAccount: 0,
    rowsPerPage: null,
    once: ['claim'],
    revokes: false,
    addressField: SETUP_TOKEN_FIELD,
  },
  offers: { holdings: true, numbers: false, owners: false },
  settings: { schema: settingsSchema },
  sentences: SENTENCES,
  answerFault: (settings, answers) => {
    const token = answers.find(({ fieldName }) => fieldName === SETUP_TOKEN_FIELD)?.value ?? '';
    const read = readSetupToken(token, addressRuleOf(settings));
    return read.kind === 'read' ? null : { fieldName: SETUP_TOKEN_FIELD, message: FAULT_MESSAGES[read.reason] };
  },
  consentUrl: null,
};

const FAULT_MESSAGES: Readonly<Record<SetupTokenFault, string>> = {
  empty: 'must be a setup token.',
  tooLong: 'must be a setup token of at most 2,048 characters.',
  notBase64: 'must be a setup token, which is text in base64; copy all of it.',
  malformed: 'must be a setup token, which is the address to claim at, in base64; copy all of it.',
  scheme: 'must be a setup token with an https: address in it.',
  host: 'must be a setup token of a SimpleFIN server that this service allows.',
  userInfo: 'must be a setup token whose address has no user name or password; an access URL is no setup token.',
  fragment: 'must be a setup token whose address has no part after #.',
};
