import { type ConnectorSettings, offeredConnectors } from './connectors.ts';
import { byInstitutionCode } from './directory.ts';
import type { ConsentUrls } from './oauth.ts';

/** Pure functions, so that Lambda functions that call no upstream need no HTTP client for it. */
export const createConsentUrls = ({
  connectorSettings,
}: {
  readonly connectorSettings: ConnectorSettings;
}): ConsentUrls => {
  const offered = byInstitutionCode(offeredConnectors(connectorSettings));
  return (institutionCode, request) => {
    const found = offered.get(institutionCode);
    if (found?.login.kind !== 'consent') return null;
    const { manifest } = found;
    return manifest.consentUrl?.(connectorSettings[manifest.name], request) ?? null;
  };
};
