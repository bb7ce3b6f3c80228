import { ownText, type PropertyPlace, propertyText } from './property-text.ts';

/** What readers are told of the outermost properties of requests and answers that no schema has. */
const texts: Readonly<Record<string, string>> = {
  api_token: 'The one-time token for the user.',
  cursor: 'Where to go on: send it as `after` in the next call.',
  events: 'Events after the cursor, in the order in which they happened.',
  event_guid: 'Event that is on its way.',
  fire_webhook: 'The webhook that is sent, for a member of the sandbox bank.',
  has_more: 'True if more events can be read at once.',
  health: 'How the service is.',
  next: 'Where to go on: send it as `after` in the next call; null on the last page.',
  pagination: 'Which page this is, and how many there are.',
  replay: 'What is sent again, and how far that is.',
  rotation: 'How long the former keys go on to sign.',
  session: 'The new session of the user.',
  status: 'The word `ok` where the service answers.',
  token: 'What to send in the header of the next call. Keep it secret.',
  type: 'Kind of webhook that is sent.',
  upstream_budget: 'Requests that the upstream still allows; null for upstreams that do not count.',
  url: 'The address of a widget.',
  urls: 'Addresses of widgets, each for one opening.',
  user_id: "The partner's own identifier of the user.",
};

const wordsOf = (name: string): string => name.replaceAll('_', ' ');

const derivedText = ({ owner, name, schema, siblings }: PropertyPlace): string | undefined => {
  const isRequest = owner.startsWith('request');
  if (schema.type === 'array') {
    if (isRequest) return `Several ${wordsOf(name)} in one request, all of them or none.`;
    const which = Object.hasOwn(siblings, 'pagination') ? 'of this page' : 'that there are';
    return `The ${wordsOf(name)} ${which}, each as it stands now.`;
  }
  const isObject = ['$ref', 'properties', 'anyOf'].some((keyword) => Object.hasOwn(schema, keyword));
  if (!isObject) return undefined;
  return isRequest ? `Fields of the ${wordsOf(name)}.` : `The ${wordsOf(name)} as it stands after the call.`;
};

/** The text of a property of a request or an answer, outside every schema with an id. */
export const envelopeText = (place: PropertyPlace): string | undefined =>
  ownText(place) ?? texts[place.name] ?? derivedText(place) ?? propertyText(place);
