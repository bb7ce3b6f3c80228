import type { Client, WidgetUrlRequest } from '@tributary-data/tributary/client';

/** What a page of a partner wants to show. */
interface WantedWidget {
  /** The partner's id of the user. */
  readonly user: string;
  readonly language: string;
  /** Options as `POST /users/{id}/urls` takes them. */
  readonly url: Readonly<Record<string, unknown>>;
}

/** Asks for a widget address as the server of a partner does. The service says what is wrong with the options. */
export const widgetAddress = async (
  client: Client,
  { user, language, url }: WantedWidget,
): Promise<{ readonly url: string }> => {
  const body = { url: url as WidgetUrlRequest };
  const asked = await client.getWidgetUrlWithOptions({ id: user, body }, { headers: { 'accept-language': language } });
  return { url: asked.url.url };
};
