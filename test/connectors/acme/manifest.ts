import * as z from 'zod/mini';
import type { ConnectorManifest } from '../../../lib/connectors/kit/manifest.ts';
import { baseUrlSetting } from '../../../lib/connectors/kit/stage-settings.ts';
import { ACME } from './institution.ts';

const schema = () => z.strictObject({ base_url: baseUrlSetting() });

/** Throws where a setting is missing or wrong. */
export const acmeSettings = (settings: unknown) => z.parse(schema(), settings);

export const manifest: ConnectorManifest = {
  name: 'acme',
  institutions: { kind: 'fixed', list: [ACME] },
  feed: 'window',
  history: { daysMax: null, overlapDays: 30 },
  budget: null,
  limits: { callSeconds: 20, contactSeconds: 25, collectSeconds: 60, bodyBytes: 8_388_608 },
  requests: {
    toConnect: 0,
    perJob: 1,
    perAccount: 0,
    rowsPerPage: null,
    once: [],
    revokes: false,
    addressField: null,
  },
  offers: { holdings: false, numbers: false, owners: false },
  settings: { schema },
  sentences: {
    'account.failed': 'Connected, but some accounts of {institution} could not be updated this time.',
  },
  consentUrl: null,
};
