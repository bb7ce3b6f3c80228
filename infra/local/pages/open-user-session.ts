import * as z from 'zod/mini';
import { callAsPartner, type Refused, type Service } from './partner-calls.ts';

type OpenedSession = { readonly kind: 'session'; readonly token: string } | Refused;

const tokenBody = z.object({ api_token: z.object({ token: z.string() }) });
const sessionBody = z.object({ session: z.object({ token: z.string() }) });

/** Opens a session as an app does. Somebody only looks, so it starts no refresh. */
export const openUserSession = async (service: Service, userId: string): Promise<OpenedSession> => {
  const path = `/users/${encodeURIComponent(userId)}/api_token`;
  const asked = await callAsPartner(service, { method: 'GET', path }, tokenBody);
  if (asked.body === null) return { kind: 'refused', ...asked };
  const headers = { 'md-api-token': asked.body.api_token.token };
  const body = { session: { skip_aggregation: true } };
  const opened = await callAsPartner(service, { method: 'POST', path: '/sessions', headers, body }, sessionBody);
  return opened.body === null ? { kind: 'refused', ...opened } : { kind: 'session', token: opened.body.session.token };
};
