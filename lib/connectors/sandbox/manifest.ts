import * as z from 'zod/mini';
import type { ConnectorManifest } from '../kit/manifest.ts';
import { baseUrlSetting } from '../kit/stage-settings.ts';
import { sandboxConsentUrl } from './consent-url.ts';
import { SANDBOX_INSTITUTIONS } from './institutions.ts';
import { SANDBOX_LIMITS } from './limits.ts';

const schema = () =>
  z.strictObject({
    base_url: baseUrlSetting(),
    /** Sent with every call. A bank that was started with a key serves nobody else. */
    bank_key: z.optional(z.string().check(z.minLength(1))),
    /** Without it the bank sends no hints. */
    hint_secret: z.optional(z.string()),
  });

/** Throws where a setting is missing or wrong. */
export const sandboxSettings = (settings: unknown) => z.parse(schema(), settings);

export const manifest: ConnectorManifest = {
  name: 'sandbox',
  institutions: { kind: 'fixed', list: SANDBOX_INSTITUTIONS },
  feed: 'window',
  history: { daysMax: null, overlapDays: 45 },
  budget: null,
  limits: { ...SANDBOX_LIMITS, contactSeconds: 15, collectSeconds: 45 },
  requests: {
    toConnect: 1,
    perJob: 2,
    perAccount: 2,
    rowsPerPage: 1_000,
    once: [],
    revokes: false,
    addressField: null,
  },
  offers: { holdings: true, numbers: true, owners: true },
  settings: { schema },
  sentences: {},
  consentUrl: (settings, request) => sandboxConsentUrl(sandboxSettings(settings).base_url, request),
};
