import * as z from 'zod/mini';
import { makeUser } from './make-user.ts';
import { callAsPartner, type Refused, type Service } from './partner-calls.ts';

/** What a page of a partner wants to show. */
export interface WantedWidget {
  /** The partner's id of the user. */
  readonly user: string;
  readonly language: string;
  /** Options as `POST /users/{id}/urls` takes them. */
  readonly url: Readonly<Record<string, unknown>>;
}

export type AskedAddress = { readonly kind: 'address'; readonly url: string } | Refused;

const addressBody = z.object({ url: z.object({ url: z.string() }) });

/** Asks for a widget address as the server of a partner does. */
export const askForWidgetAddress = async (
  service: Service,
  { user, language, url }: WantedWidget,
): Promise<AskedAddress> => {
  const path = `/users/${encodeURIComponent(user)}/urls`;
  const headers = { 'md-api-key': service.apiKey, 'accept-language': language };
  const asked = await callAsPartner(service, { method: 'POST', path, body: { url }, headers }, addressBody);
  return asked.body === null ? { kind: 'refused', ...asked } : { kind: 'address', url: asked.body.url.url };
};

/** The same for a user that is made if there is none. */
export const askForWidgetOfAnyUser = async (service: Service, wanted: WantedWidget): Promise<AskedAddress> => {
  const refused = await makeUser(service, wanted.user);
  return refused ?? askForWidgetAddress(service, wanted);
};
