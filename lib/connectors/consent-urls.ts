import type { ConsentUrls } from './oauth.ts';
import { sandboxConsentUrl } from './sandbox/consent-url.ts';
import { SANDBOX_INSTITUTIONS } from './sandbox/institutions.ts';

/** Pure functions, so that Lambda functions that call no upstream need no HTTP client for it. */
export const createConsentUrls = ({ sandboxBankUrl }: { readonly sandboxBankUrl: string | null }): ConsentUrls => {
  const codes = new Set(
    SANDBOX_INSTITUTIONS.flatMap(({ institution }) => (institution.supportsOauth ? [institution.code] : [])),
  );
  return (institutionCode, request) =>
    sandboxBankUrl === null || !codes.has(institutionCode) ? null : sandboxConsentUrl(sandboxBankUrl, request);
};
