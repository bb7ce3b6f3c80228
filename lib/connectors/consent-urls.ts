import { type ConnectorSettings, offeredConnectors } from './connectors.ts';
import { listedBy } from './directory.ts';
import type { ConsentUrls } from './oauth.ts';

/** Pure functions, so that Lambda functions that call no upstream need no HTTP client for it. */
export const createConsentUrls = ({
  connectorSettings,
}: {
  readonly connectorSettings: ConnectorSettings;
}): ConsentUrls => {
  const consenting = new Map(
    offeredConnectors(connectorSettings).flatMap((manifest) =>
      listedBy(manifest).flatMap(({ institution, login }) =>
        login.kind === 'consent' ? [[institution.code, manifest] as const] : [],
      ),
    ),
  );
  return (institutionCode, request) => {
    const manifest = consenting.get(institutionCode);
    return manifest?.consentUrl?.(connectorSettings[manifest.name], request) ?? null;
  };
};
