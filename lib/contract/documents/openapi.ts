import * as z from 'zod/mini';
import { type AnsweringOperation, answers } from '../answers.ts';
import { type EventEntry, pascalCase, webhookNameOf } from '../event.ts';
import { events } from '../events.ts';
import { IDEMPOTENCY_KEY_LENGTH_MAX, takesIdempotencyKey } from '../idempotency/idempotency-key.ts';
import { documentOf, type Spelling } from '../kernel/documented-as.ts';
import { MEDIA_TYPES, mediaTypeOf } from '../kernel/media-type.ts';
import { type Auth, type Operation, takesPartnerForUser } from '../operation.ts';
import type { OperationText } from '../operation-text.ts';
import { envelopeText } from './envelope-text.ts';
import { type Examples, exampleOf, NO_EXAMPLES } from './examples.ts';
import { guide } from './guide.ts';
import { inOrder } from './in-order.ts';
import type { Json } from './json.ts';
import { isLimited, LIMIT_HEADERS, referencesTo, SHARED_HEADERS } from './limit-headers.ts';
import { operationTexts } from './operation-texts.ts';
import { parameterTexts } from './parameter-texts.ts';
import { propertyText } from './property-text.ts';
import { createRefusals } from './refusals.ts';
import { tagGroups, tagsInOrder } from './tag-texts.ts';
import { withTexts } from './with-texts.ts';

type Direction = 'input' | 'output';

const SECURITY_SCHEMES: Readonly<Record<Exclude<Auth, 'none'> | 'user', Json>> = {
  session: {
    type: 'apiKey',
    in: 'header',
    name: 'MD-SESSION-TOKEN',
    description:
      'Valid for 30 minutes after each call. An expired token gets code 4011. A session of a widget may make only the ' +
      'calls that are marked `x-for-widgets`.',
  },
  apiToken: {
    type: 'apiKey',
    in: 'header',
    name: 'MD-API-TOKEN',
    description: 'Issued to a partner for one user. Valid once, for ten minutes.',
  },
  apiKey: { type: 'apiKey', in: 'header', name: 'MD-API-KEY', description: 'The key of a partner.' },
  user: {
    type: 'apiKey',
    in: 'header',
    name: 'Tributary-User',
    description:
      'Guid of the user whose data the server of a partner reads with its API key. No session is opened, and nothing counts ' +
      'as a visit of the user.',
  },
};

const SERVER: Json = {
  url: '/',
  description:
    'The service that gave you this description. If you have it as a file, put the address of your own stage or host ' +
    'here, such as `https://ADDRESS` or `http://127.0.0.1:3000`.',
};

const SKIP_WEBHOOK_HEADER: Json = {
  name: 'MX-Skip-Webhook',
  in: 'header',
  required: false,
  description: 'True sends no webhook for this change.',
  schema: { type: 'boolean', default: false },
};

const IDEMPOTENCY_KEY_HEADER: Json = {
  name: 'Idempotency-Key',
  in: 'header',
  required: false,
  description:
    'Any text that this caller uses for this request alone, such as a UUID. For 24 hours the same request with the same ' +
    'key changes nothing more, and gets the first answer again.',
  schema: { type: 'string', minLength: 1, maxLength: IDEMPOTENCY_KEY_LENGTH_MAX },
};

const REPLAYED_HEADER: Json = {
  description: 'Present where the answer is that of an earlier call with the same `Idempotency-Key`.',
  schema: { type: 'string', const: 'true' },
};

const REFRESH_HEADER: Json = {
  description:
    'Whether this call started a job, joined a running one, or started none: `throttled; retry-after=60`, or ' +
    '`blocked` until something else changes.',
  schema: { type: 'string', pattern: '^(started|joined|throttled; retry-after=[0-9]+|blocked)$' },
};

const BLOCK_REASON_HEADER: Json = {
  description:
    'With `blocked`, what must change first: the credentials, the consent of the user, the member at the institution ' +
    '(`disabled`), or the connector, which the client has disabled. A member that is kept by hand (`manual`) or by files ' +
    '(`import`) is never refreshed. Absent where several members are blocked for several reasons.',
  schema: { type: 'string', enum: ['connector', 'consent', 'credentials', 'disabled', 'import', 'manual'] },
};

const NOT_STARTED_HEADER: Json = {
  description:
    'Number of members for which no job could be started, for lack of time or by a fault on our side; absent if ' +
    'there are none. These members are shown as they were. Repeat the call to start their jobs.',
  schema: { type: 'integer', minimum: 1 },
};

const STALE_HEADER: Json = {
  description:
    'Present for at most 30 seconds after a refresh, while its data are not yet in the answer. Changes by the user ' +
    'always are. Repeat the call some seconds later.',
  schema: { type: 'string', const: 'true' },
};

const NEXT_HEADER: Json = {
  description: 'The last row of a full page. Send it as `Tributary-After` to get the rows after it.',
  schema: { type: 'string' },
};

const AFTER_HEADER: Json = {
  name: 'Tributary-After',
  in: 'header',
  required: false,
  description:
    'The `Tributary-Next` of the previous page. The answer then continues after that row, and `page` has no effect. ' +
    'Rows that exist all the time are neither repeated nor missed, even when other rows come or go.',
  schema: { type: 'string' },
};

const rawBody = ({ id }: Operation, { examples }: Components): Json => ({
  description: 'The exact bytes that the sender signed.',
  required: true,
  content: { 'application/json': { schema: {}, ...exampleOf(examples.requests(id)) } },
});

const FILE_NAME_HEADER: Json = {
  name: 'Tributary-File-Name',
  in: 'header',
  required: false,
  description: 'Name of the file, percent-encoded as UTF-8.',
  schema: { type: 'string' },
};

const fileBody = ({ file }: OperationText): Json => ({
  description: file,
  required: true,
  content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } },
});

const ACCEPT_LANGUAGE_HEADER: Json = {
  name: 'Accept-Language',
  in: 'header',
  required: false,
  description: 'Language of the widget: en, es or fr-CA. The best match is taken, and English where none fits.',
  schema: { type: 'string' },
};

const LOCATION_HEADER: Json = { required: true, schema: { type: 'string' } };

const EVENT_HEADERS: readonly Json[] = [
  { name: 'webhook-id', description: 'The same in every attempt of one event.' },
  { name: 'webhook-timestamp', description: 'Time of this attempt, in seconds since 1970.' },
  {
    name: 'webhook-signature',
    description:
      'Standard Webhooks, over id, timestamp and body: v1 is HMAC-SHA256, v1a ed25519. Several are separated by spaces.',
  },
  { name: 'Tributary-Revision', description: 'Revision of the object that the event is about; a lower one is older.' },
].map((header) => ({ ...header, in: 'header', required: true, schema: { type: 'string' } }));

type DescribedOperation = AnsweringOperation & { readonly text: OperationText };

const TEXTS: Readonly<Record<string, OperationText>> = operationTexts;

const textOf = (id: string): OperationText => {
  const text = TEXTS[id];
  if (text === undefined) throw new Error(`${id} has no text`);
  return text;
};

/** The OpenAPI 3.1 document of the operations and of the webhooks that this version sends. A pure function. */
export const openapiOf = (
  operations: readonly AnsweringOperation[],
  version: string,
  examples: Examples = NO_EXAMPLES,
): Json => documentIn('usual', operations, version, examples);

/**
 * The same with every spelling of a request and every media type that is read, and with answers that are closed: the
 * whole of what callers may rely on. Tests compare it with that of an earlier revision.
 */
export const wholeOpenapiOf = (operations: readonly AnsweringOperation[], version: string): Json =>
  documentIn('every', operations, version, NO_EXAMPLES);

const documentIn = (
  spelling: Spelling,
  operations: readonly AnsweringOperation[],
  version: string,
  examples: Examples,
): Json => {
  const entries = inOrder(operations).map((entry) => ({ ...entry, text: textOf(entry.id) }));
  const components = createComponents(spelling, examples);
  const refusals = createRefusals((schema) => components.reference(schema, 'output'), spelling === 'usual', examples);
  const paths = [...Map.groupBy(entries, (entry) => entry.path)].map(([path, ofPath]) => [
    path,
    Object.fromEntries(
      ofPath.map((entry) => [entry.method.toLowerCase(), pathOperation(entry, components, refusals.of(entry))]),
    ),
  ]);
  const webhooks = Object.values(events).map((entry) => [webhookNameOf(entry), { post: webhook(entry, components) }]);
  return {
    openapi: '3.1.0',
    info: {
      title: 'Tributary',
      version,
      summary: 'A self-hosted financial-data service that speaks the Nexus API.',
      description: guide,
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [SERVER],
    tags: tagsInOrder,
    'x-tagGroups': tagGroups,
    paths: Object.fromEntries(paths),
    webhooks: Object.fromEntries(webhooks),
    components: {
      schemas: components.schemas(),
      ...(spelling === 'usual' ? { responses: refusals.shared() } : {}),
      headers: SHARED_HEADERS,
      securitySchemes: SECURITY_SCHEMES,
    },
  };
};

const securityOf = (entry: Operation): readonly Json[] => {
  if (entry.auth === 'none') return [];
  return [{ [entry.auth]: [] }, ...(takesPartnerForUser(entry) ? [{ apiKey: [], user: [] }] : [])];
};

const pathOperation = (entry: DescribedOperation, components: Components, refusals: Json): Json => {
  const { text } = entry;
  const parameters = [
    ...parametersOf('path', entry.params, components),
    ...parametersOf('query', entry.query, components),
    ...(takesIdempotencyKey(entry) ? [IDEMPOTENCY_KEY_HEADER] : []),
    ...(entry.skipsWebhook ? [SKIP_WEBHOOK_HEADER] : []),
    ...(entry.readsOn ? [AFTER_HEADER] : []),
    ...(entry.readsLanguage ? [ACCEPT_LANGUAGE_HEADER] : []),
    ...(entry.readsFile === undefined ? [] : [FILE_NAME_HEADER]),
  ];
  return {
    tags: [text.tag],
    operationId: entry.id,
    summary: text.summary,
    description: text.description,
    ...(entry.isDeprecated ? { deprecated: true } : {}),
    security: securityOf(entry),
    ...(parameters.length === 0 ? {} : { parameters }),
    ...(entry.body === undefined ? {} : { requestBody: requestBody(entry, entry.body, components) }),
    ...(entry.readsRaw === true ? { requestBody: rawBody(entry, components) } : {}),
    ...(entry.readsFile === undefined ? {} : { requestBody: fileBody(text) }),
    ...(entry.isForWidgets ? { 'x-for-widgets': true } : {}),
    ...(entry.answersXml ? { 'x-answers-xml': true } : {}),
    responses: { ...success(entry, components), ...refusals },
    'x-source': text.source,
  };
};

const parametersOf = (
  place: 'path' | 'query',
  schema: Operation['params'],
  components: Components,
): readonly Json[] => {
  if (schema === undefined) return [];
  const { properties = {}, required = [] } = components.inline(schema, 'input');
  return Object.entries(properties).map(([name, { description = parameterTexts[name], ...rest }]) => ({
    name,
    in: place,
    required: place === 'path' || required.includes(name),
    ...(description === undefined ? {} : { description }),
    ...(rest.type === 'array' ? { style: 'form', explode: true } : {}),
    schema: rest,
  }));
};

const requestBody = (entry: Operation, body: NonNullable<Operation['body']>, components: Components): Json => {
  const schema = withTexts('request', components.reference(body.schema, 'input'), envelopeText);
  const usual = mediaTypeOf(entry);
  const shown = documentOf(body.schema, 'usual') ?? body.schema;
  const example = exampleOf(
    components.examples.requests(entry.id).filter((request) => z.safeParse(shown, request).success),
  );
  const mediaTypes = components.spelling === 'usual' ? [usual] : new Set([usual, MEDIA_TYPES.nexus, MEDIA_TYPES.own]);
  return {
    required: body.isRequired,
    content: Object.fromEntries([...mediaTypes].map((mediaType) => [mediaType, { schema, ...example }])),
  };
};

const success = (entry: DescribedOperation, components: Components): Json => {
  const headers = {
    ...(entry.hasRefreshHeaders ? refreshHeadersOf(entry) : {}),
    ...(entry.readsOn ? { 'Tributary-Next': NEXT_HEADER } : {}),
    ...(entry.hasStaleHeader ? { 'Tributary-Plan-Stale': STALE_HEADER } : {}),
    ...(takesIdempotencyKey(entry) ? { 'Idempotency-Replayed': REPLAYED_HEADER } : {}),
    ...(entry.answer.status === 302 ? { Location: LOCATION_HEADER } : {}),
    ...(isLimited(entry) ? referencesTo(LIMIT_HEADERS) : {}),
  };
  const rest = {
    ...(Object.keys(headers).length === 0 ? {} : { headers }),
  };
  const answer = (status: number, description: string | undefined): Json => ({
    [status]: { description, ...rest, ...contentOf(entry, status, components) },
  });
  return {
    ...answer(entry.answer.status, entry.text.answer),
    ...(entry.answersWhileRunning === true ? answer(202, entry.text.running) : {}),
    ...(entry.answersGone === true ? answer(410, entry.text.gone) : {}),
  };
};

const refreshHeadersOf = ({ startsMany }: Operation): Json => ({
  'Tributary-Refresh': REFRESH_HEADER,
  'Tributary-Refresh-Reason': BLOCK_REASON_HEADER,
  ...(startsMany === true ? { 'Tributary-Not-Started': NOT_STARTED_HEADER } : {}),
});

const contentOf = (entry: AnsweringOperation, status: number, { examples, reference }: Components): Json => {
  const { answer, id } = entry;
  if (answer.status === 204 || answer.status === 302) return {};
  if ('isPage' in answer) return { content: { 'text/html': { schema: { type: 'string' } } } };
  if ('fileTypes' in answer) {
    return { content: Object.fromEntries(answer.fileTypes.map((type) => [type, { schema: { type: 'string' } }])) };
  }
  const typed = (mediaType: string, schema: Json): Json => ({
    content: { [mediaType]: { schema, ...exampleOf(examples.answers(id, status, mediaType)) } },
  });
  if ('csvFileName' in answer) return typed('text/csv', { type: 'string' });
  return typed(mediaTypeOf(entry), withTexts('answer', reference(answers[answer.body], 'output'), envelopeText));
};

const webhook = (entry: EventEntry, components: Components): Json => ({
  tags: ['webhooks'],
  operationId: `on${pascalCase(webhookNameOf(entry))}`,
  summary: entry.summary,
  security: [],
  parameters: EVENT_HEADERS,
  requestBody: {
    required: true,
    content: {
      'application/json': {
        schema: components.reference(entry.schema, 'output'),
        ...exampleOf(components.examples.events(entry)),
      },
    },
  },
  responses: {
    '2XX': {
      description: 'Received. Answer at once, without a body. After any other answer the delivery is tried again.',
    },
    '410': { description: 'The receiver is gone for good; the endpoint is disabled.' },
  },
});

interface Components {
  readonly spelling: Spelling;
  readonly examples: Examples;
  /** The schema where it is used: a `$ref` when the schema is registered under an id. */
  readonly reference: (schema: z.ZodMiniType, direction: Direction) => JsonSchema;
  /** The keywords of the schema itself, registered or not. */
  readonly inline: (schema: z.ZodMiniType, direction: Direction) => JsonSchema;
  /** Every schema that was referred to so far, by its id. */
  readonly schemas: () => Json;
}

interface JsonSchema extends Json {
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly description?: string;
}

const createComponents = (spelling: Spelling, examples: Examples): Components => {
  const schemas = new Map<string, Json>();

  const keep = (id: string, schema: Json): void => {
    const known = schemas.get(id);
    if (known !== undefined && JSON.stringify(known) !== JSON.stringify(schema)) {
      throw new Error(`The schema ${id} differs between requests and answers; give each its own id`);
    }
    schemas.set(id, schema);
  };

  const convert = (schema: z.ZodMiniType, direction: Direction): JsonSchema => {
    const {
      $schema: _,
      $defs = {},
      ...own
    } = z.toJSONSchema(schema, {
      io: direction,
      unrepresentable: 'any',
      override: ({ zodSchema, jsonSchema }) => {
        const shown = documentOf(zodSchema, spelling);
        if (shown !== undefined) replace(jsonSchema, reference(shown, direction));
        simplify(jsonSchema);
        if (spelling === 'usual') open(jsonSchema);
        nameNumbers(zodSchema, jsonSchema);
      },
    });
    for (const [id, definition] of Object.entries($defs)) keep(id, toComponents(definition));
    return toComponents(own);
  };

  // The library writes a registered schema out at the top level of a document, and refers to it one level down.
  const reference = (schema: z.ZodMiniType, direction: Direction): JsonSchema => {
    const { properties = {} } = convert(z.object({ value: schema }), direction);
    const { value = {} } = properties;
    return value;
  };

  return {
    spelling,
    examples,
    reference,
    inline: convert,
    schemas: () =>
      Object.fromEntries(
        [...schemas]
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([id, schema]) => [id, withTexts(id, schema, propertyText)]),
      ),
  };
};

const replace = (target: Record<string, unknown>, source: Json): void => {
  for (const key of Object.keys(target)) delete target[key];
  Object.assign(target, source);
};

const TIMESTAMP_PATTERN = '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$';

/** Removes keywords that the schema library adds and that no reader needs. */
const simplify = (schema: Record<string, unknown>): void => {
  if (schema.minimum === Number.MIN_SAFE_INTEGER) delete schema.minimum;
  if (schema.maximum === Number.MAX_SAFE_INTEGER) delete schema.maximum;
  // For days the format is enough. For instants the pattern shows the one spelling that the contract writes.
  if (schema.format === 'date') delete schema.pattern;
  if (schema.format === 'date-time') schema.pattern = TIMESTAMP_PATTERN;
  if (Array.isArray(schema.enum) && schema.enum.every(Number.isInteger)) schema.type = 'integer';
};

/** Later versions add properties to answers, so clients must not refuse what they do not know. */
const open = (schema: Record<string, unknown>): void => {
  if (schema.additionalProperties === false) delete schema.additionalProperties;
};

const isNumeric = (value: number | string): boolean => /^[0-9]+$/.test(`${value}`);

/** Values that are numbers get names, of which generators of clients make constants. */
const nameNumbers = (source: z.core.$ZodType, schema: Record<string, unknown>): void => {
  if (!(source instanceof z.ZodMiniEnum)) return;
  const { entries } = source.def;
  const names = Object.keys(entries);
  if (Object.values(entries).every(isNumeric) && !names.some(isNumeric)) schema['x-enum-varnames'] = names;
};

const DEFINITIONS = '#/$defs/';
const COMPONENTS = '#/components/schemas/';

const toComponents = (schema: unknown): JsonSchema => {
  const text = JSON.stringify(schema, (key, value: unknown) =>
    key === '$ref' && typeof value === 'string' ? value.replace(DEFINITIONS, COMPONENTS) : value,
  );
  const rewritten: JsonSchema = JSON.parse(text);
  return rewritten;
};
