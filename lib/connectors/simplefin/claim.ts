import type { Connected } from '../../domain/members/connected.ts';
import type { UpstreamHttp } from '../http.ts';
import type { AddressRule } from '../kit/allowed-address.ts';
import type { Context } from '../kit/connector.ts';
import { failedWith, type NotArrived, type Observed, type UpstreamRefusal } from '../kit/observed.ts';
import { type Access, readAccessUrl } from './access-url.ts';
import { SETUP_TOKEN_FIELD } from './institution.ts';
import { atTheServer } from './sentences.ts';
import { readSetupToken } from './setup-token.ts';

/** The secret that the token becomes. */
const ACCESS_URL = 'accessUrl';
/** The address that the token names. It is used up. */
const CLAIM_URL = 'claimUrl';

/** An access URL has some 200 characters. */
const ANSWER_BYTES_MAX = 8_192;

/** Exchanges the setup token of the user for an access URL. The token is sent once, whatever becomes of the call. */
export const claimAccess = async (
  { connection, once, signal }: Context,
  http: UpstreamHttp,
  rule: AddressRule,
): Promise<Observed<Connected> | UpstreamRefusal> => {
  const given = connection.answers.find(({ fieldName }) => fieldName === SETUP_TOKEN_FIELD)?.value ?? '';
  const token = readSetupToken(given, rule);
  if (token.kind === 'refused') return UNUSABLE;
  const { claimUrl } = token;
  const { [ACCESS_URL]: known, [CLAIM_URL]: knownFrom } = connection.secrets;
  // The same token, spelled otherwise.
  if (known !== undefined && knownFrom === claimUrl) return { kind: 'arrived', value: connectedBy(known, claimUrl) };
  const claim = () =>
    http.text(
      { url: claimUrl, method: 'POST', contentTypes: 'any', limits: { bodyBytes: ANSWER_BYTES_MAX } },
      (answer) => accessIn(answer, rule)?.text ?? null,
      signal,
    );
  const claimed = await once('claim', claim, claimUrl);
  switch (claimed.kind) {
    case 'arrived':
      return { kind: 'arrived', value: connectedBy(claimed.value, claimUrl) };
    case 'failed':
      return unclaimed(claimed);
    case 'unknown':
      return claimed.isUsedUp === true ? USED_UP : UNKNOWN;
  }
};

/** The access that the token became; a refusal where it cannot be used, such as one at a host that is no longer allowed. */
export const accessOf = ({ connection }: Context, rule: AddressRule): Access | UpstreamRefusal =>
  accessIn(connection.secrets[ACCESS_URL] ?? '', rule) ?? UNUSABLE;

const accessIn = (text: string, rule: AddressRule): Access | null => {
  const read = readAccessUrl(text, rule);
  return read.kind === 'read' ? read.access : null;
};

const connectedBy = (accessUrl: string, claimUrl: string): Connected => ({
  secrets: { [ACCESS_URL]: accessUrl, [CLAIM_URL]: claimUrl },
  connectionKey: null,
  upstreamIds: [],
  consentEndsAt: null,
});

/** What a call that brought no access URL means for the token. */
const unclaimed = (failed: NotArrived): NotArrived | UpstreamRefusal => {
  const { code, status, wasSent } = failed.failure;
  if (!wasSent || code === 'payment_required' || code === 'rate_limited') return failed;
  // Without an answer, and after a fault of the server, the token may have been used up.
  if (status === null || status >= 500) return UNKNOWN;
  return status >= 300 ? REFUSED : NO_ACCESS;
};

const UNKNOWN = failedWith('credentials_spent', { wasSent: true, trouble: atTheServer('claim.unknown') });

const USED_UP = failedWith('credentials_spent', { wasSent: false, trouble: atTheServer('claim.used_up') });

const refusedBy = (reason: UpstreamRefusal['reason'], code: Parameters<typeof atTheServer>[0]): UpstreamRefusal => ({
  kind: 'refused',
  reason,
  needsNewCredentials: true,
  troubles: [atTheServer(code)],
});
const REFUSED = refusedBy('denied', 'claim.refused');
const NO_ACCESS = refusedBy('denied', 'claim.no_access');
const UNUSABLE = refusedBy('impaired', 'access.unusable');
