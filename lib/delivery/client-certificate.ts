import { createPrivateKey, type KeyObject, X509Certificate } from 'node:crypto';
import { createSecureContext } from 'node:tls';
import type { ClientCertificate } from '../outbound/guarded-connection.ts';

/** The leaf and the certificates that lead to its root. A longer chain is no mutual TLS between two services. */
const CHAIN_LENGTH_MAX = 5;

const CERTIFICATE = /-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\s]+-----END CERTIFICATE-----/g;

/** What is wrong with the certificate or the key, as the end of a sentence that begins with its name. */
export interface CertificateFault {
  readonly field: 'certificate' | 'privateKey';
  readonly fault: string;
}

/** Null for a PEM certificate, followed by those that signed it, that can be used with this key at `nowMs`. */
export const certificateFault = (
  { certificate, privateKey }: ClientCertificate,
  nowMs: number,
): CertificateFault | null => {
  const leaf = leafOf(certificate);
  if (leaf === null) {
    return {
      field: 'certificate',
      fault: `must be PEM: the leaf, then at most ${CHAIN_LENGTH_MAX - 1} that signed it`,
    };
  }
  if (leaf.validToDate.getTime() <= nowMs) return { field: 'certificate', fault: 'must not have expired' };
  const key = keyOf(privateKey);
  if (key === null) return { field: 'privateKey', fault: 'must be an unencrypted private key in PEM' };
  if (!leaf.checkPrivateKey(key)) return { field: 'privateKey', fault: 'must belong to the certificate' };
  // TLS itself may refuse the pair, for example because the key is too short.
  if (!isTakenByTls({ certificate, privateKey })) return { field: 'certificate', fault: 'must be fit for TLS' };
  return null;
};

/** Null when anything but certificates is there, or one of them cannot be read. */
const leafOf = (pem: string): X509Certificate | null => {
  const blocks = pem.match(CERTIFICATE) ?? [];
  if (blocks.length > CHAIN_LENGTH_MAX || pem.replace(CERTIFICATE, '').trim() !== '') return null;
  try {
    const [leaf = null] = blocks.map((block) => new X509Certificate(block));
    return leaf;
  } catch {
    return null;
  }
};

const keyOf = (pem: string): KeyObject | null => {
  try {
    return createPrivateKey({ key: pem, format: 'pem' });
  } catch {
    return null;
  }
};

const isTakenByTls = ({ certificate, privateKey }: ClientCertificate): boolean => {
  try {
    createSecureContext({ cert: certificate, key: privateKey });
    return true;
  } catch {
    return false;
  }
};
