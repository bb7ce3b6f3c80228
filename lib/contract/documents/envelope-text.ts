import { isJson, type Json } from './json.ts';
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

/** What they are told where another request or answer has the same name for something else, by the schema they hold. */
export const textsOfSchemas: Readonly<Record<string, string>> = {
  'CreatedTransaction[]': 'One entry for each transaction that was sent, in the same order.',
  'EnhancedTransaction[]': 'The transactions that were sent, cleaned up, in the same order.',
  'LeftOutOfTotals[]': 'How many transactions in the window count in no total, by reason and currency.',
  LegacySplit: 'The part to split off, and the transaction that it is taken from.',
  MemberCredentialCreateRequest: 'Answer to one field of the login form of the member.',
  MemberJoinRequest: 'Which member is joined into this one.',
  TransactionUpdate: 'Fields of the transaction to change.',
  UserRecord: 'The user as the partner keeps it, after the call.',
  UserUpdateRequest: 'Fields of the user to change.',
  WidgetUrlRequest: 'Which widget the address shall open, and its options.',
};

/** The id of the schema that a property holds; `[]` behind it for a list of them. */
const schemaIdOf = ({ $ref, items }: Json): string => {
  if (isJson(items)) return `${schemaIdOf(items)}[]`;
  return typeof $ref === 'string' ? $ref.slice($ref.lastIndexOf('/') + 1) : '';
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
  ownText(place) ??
  textsOfSchemas[schemaIdOf(place.schema)] ??
  texts[place.name] ??
  derivedText(place) ??
  propertyText(place);
