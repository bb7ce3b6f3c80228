/** The introduction of the OpenAPI document, in Markdown. */
export const guide = `Tributary is a self-hosted financial-data service that speaks the Nexus API.

## Four steps

1. The server of the partner creates a user: \`POST /users\` with \`MD-API-KEY\`.
2. It gets an API token for the user, \`GET /users/{id}/api_token\`, and hands the token to its app.
3. The app exchanges the token for a session, \`POST /sessions\` with \`MD-API-TOKEN\`, and sends the token of the session with every call as \`MD-SESSION-TOKEN\`.
4. The app searches an institution, creates a member with the answers to its login form, waits until \`is_being_aggregated\` is false, and reads accounts and transactions. If \`connection_status\` is \`CHALLENGED\`, it shows the challenges of the member and sends the answers.

## Base path and endings

Calls below \`/users\` may also stand below the base path of the client, as in MX's SSO and Real Time APIs: \`/{client_id}/users\`, with its guid or with the \`base_path\` that \`PUT /client\` sets. Every path may end in \`.json\`. A read also answers \`HEAD\`. Calls marked \`x-answers-xml\` answer in XML to the ending \`.xml\`, and to an \`Accept\` that names XML and nothing that JSON would be; others then answer 406.

## Authentication

An API key names a client, the partner. An API token is for one user and one exchange, within ten minutes. A session is for one user; it ends 30 minutes after its last call, and then calls answer 401 with code 4011: get a new one as in steps 2 and 3.

A server of the partner may also make the reads of a user with its API key and \`Tributary-User\`, the guid of the user: for support and operators. No session is opened, and nothing counts as a visit of the user.

## Pages

Lists take \`page\` and \`records_per_page\`, and answer \`pagination\`. Lists of transactions also answer \`Tributary-Next\`: send it back as \`Tributary-After\`, and no row is missed or repeated while rows come and go. A list without \`pagination\` is whole.

## Dates and money

A day is \`YYYY-MM-DD\`, an instant is UTC as \`2026-01-31T09:30:00.000Z\`, and times in events are seconds since 1970. Amounts are JSON numbers, written exactly as they are known. They are never negative where a type gives the direction. An unknown value is null, and the key is there.

## Errors

An error has a status and a body \`{"error": {"code", "message"}}\`. Programs decide by the code of four digits; the message names the field that is wrong. A name in the query or the body that the operation does not know changes nothing; \`Tributary-Ignored\` of the answer lists such names, and shows a mistyped one. A call that answers 5xx can be made again. A POST is made again without harm with the same \`Idempotency-Key\`.

## Limits

Where limits are set, \`RateLimit\` tells how many calls are left, and 429 has \`Retry-After\` in seconds. Answers of 1,400 bytes or more come as gzip to callers whose \`Accept-Encoding\` allows it.

## Webhooks

Endpoints get events with a signature (Standard Webhooks). An event can come twice and events can overtake each other: \`webhook-id\` tells the same event, and \`Tributary-Revision\` the newer state of an object. \`GET /events\` has the same events in order.

## Examples

Examples are recorded from the sandbox. They show the first row of a list alone, and \`MadeUp\` in place of tokens and secrets.`;
