import * as z from 'zod/mini';
import type { ConnectorManifest } from '../kit/manifest.ts';
import { sandboxConsentUrl } from './consent-url.ts';
import { SANDBOX_INSTITUTIONS } from './institutions.ts';
import { SANDBOX_LIMITS } from './limits.ts';

const schema = () =>
  z.object({
    baseUrl: z.pipe(
      z.string().check(z.minLength(1)),
      z.transform((url: string) => url.replace(/\/+$/, '')),
    ),
    /** Without it the bank sends no hints. */
    hintSecret: z.optional(z.string()),
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
  offers: { holdings: true, numbers: true, owners: true },
  settings: { environment: { baseUrl: 'SANDBOX_BANK_URL', hintSecret: 'SANDBOX_HINT_SECRET' }, schema },
  sentences: {},
  consentUrl: (settings, request) => sandboxConsentUrl(sandboxSettings(settings).baseUrl, request),
};
