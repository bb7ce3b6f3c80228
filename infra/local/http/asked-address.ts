import type { IncomingMessage } from 'node:http';

type Asked = Pick<IncomingMessage, 'headers'>;

/**
 * The scheme that the browser of a caller used. A proxy with TLS says it in `X-Forwarded-Proto`. Any caller may say it, but
 * it changes addresses in the answer to this caller alone.
 */
export const askedScheme = ({ headers }: Asked): 'http' | 'https' => {
  const [nearestToCaller = ''] = String(headers['x-forwarded-proto'] ?? '').split(',');
  return nearestToCaller.trim().toLowerCase() === 'https' ? 'https' : 'http';
};

/**
 * The address under which a browser reached this host: the name and the port of a proxy, or of the port that a container
 * publishes. The host itself knows neither.
 */
export const askedAddress = (request: Asked): string => `${askedScheme(request)}://${request.headers.host ?? ''}`;
