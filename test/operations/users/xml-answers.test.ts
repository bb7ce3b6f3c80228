import { beforeEach, describe, expect, test } from 'vitest';
import { testIds } from '../../support/adapters/ids.ts';
import { startApi, startApiOn } from '../../support/api/api.ts';
import { readXml } from '../../support/files/read-xml.ts';
import { testTable } from '../../support/table/test-table.ts';

const XML = 'application/vnd.moneydesktop.sso.v3+xml';
const JSON_TYPE = 'application/vnd.moneydesktop.sso.v3+json';

const api = await startApi();
await api.partner.call('PUT', '/client', { client: { base_path: 'acme' } });
beforeEach(async () => {
  await api.partner.call('POST', '/users', { user: { id: 'ada' } });
});

/** The calls that MX answers in XML; `key` is the root of the answer. */
const CALLS = [
  ['GET', '/users/ada/api_token', undefined, 'api_token'],
  ['GET', '/users/ada/urls/connect_widget', undefined, 'url'],
  ['GET', '/users/ada/urls', undefined, 'urls'],
  ['POST', '/users/ada/urls', { url: { type: 'connect_widget' } }, 'url'],
] as const;

const ACCEPTED_AS_XML = [XML, 'application/xml', 'text/xml', `${XML};q=0.5, image/png`, 'application/xml, */*;q=0'];

describe.each(CALLS)('%s %s', (method, path, body, root) => {
  const ask = (ending: string, headers: Record<string, string> = {}) =>
    api.partner.call(method, `/acme${path}${ending}`, body, headers);

  test.each(['', JSON_TYPE, '*/*'])('answers XML to the ending .xml with the Accept "%s"', async (accept) => {
    const answer = await ask('.xml', accept === '' ? {} : { Accept: accept });
    expect([answer.status, answer.headers['content-type']]).toEqual([200, XML]);
    expect(readXml(answer.text).name).toBe(root);
  });

  test.each(ACCEPTED_AS_XML)('answers XML to the Accept "%s"', async (accept) => {
    expect((await ask('', { Accept: accept })).headers['content-type']).toBe(XML);
  });

  test.each([
    '*/*',
    'application/*',
    JSON_TYPE,
    'application/vnd.moneydesktop.sso.v3',
    `${XML}, ${JSON_TYPE}`,
    'application/xml;q=0, image/png',
    'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8',
  ])('answers JSON as before to the Accept "%s"', async (accept) => {
    expect((await ask('', { Accept: accept })).headers['content-type']).toBe(JSON_TYPE);
  });

  test('answers JSON to the ending .json, whatever Accept has', async () => {
    expect((await ask('.json', { Accept: XML })).headers['content-type']).toBe(JSON_TYPE);
  });

  test('answers XML with the same content as JSON', async () => {
    const [xml, json] = [readXml((await ask('.xml')).text), (await ask('.json')).json];
    const keysOf = (one: object) => Object.keys(one);
    if (root === 'urls') expect(xml.children.map(({ name }) => name)).toEqual(['url', 'url']);
    const [inXml, inJson] = root === 'urls' ? [xml.children[0], json.urls[0]] : [xml, json[root]];
    expect(inXml?.children.map(({ name }) => name)).toEqual(keysOf(inJson));
    expect(inXml?.children.find(({ name }) => name === 'user_id')?.text).toBe('ada');
  });

  test('has its refusals in XML', async () => {
    const nobody = await api.partner.call(method, `${path.replace('ada', 'nobody')}.xml`, body);
    expect([nobody.status, nobody.headers['content-type']]).toEqual([404, XML]);
    const stranger = await api.caller({}).call(method, path, body, { Accept: XML });
    expect([stranger.status, stranger.headers['content-type']]).toEqual([401, XML]);
    const error = readXml(stranger.text);
    expect([error.name, ...error.children.map(({ name }) => name)]).toEqual(['error', 'code', 'message']);
    expect(error.children[0]?.text).toBe('4013');
    expect(error.children[1]?.text).toBe('The MD-API-KEY header is missing.');
  });
});

test('an id with characters of markup comes back unchanged', async () => {
  const id = `<a b="c">&amp;'x'</a>\u{1f600}`;
  await api.partner.call('POST', '/users', { user: { id } });
  const { text } = await api.partner.get(`/users/${encodeURIComponent(id).replace('%2F', '')}/api_token.xml`);
  expect(readXml(text).name).toBe('error');
  const sound = id.replaceAll('/', '');
  await api.partner.call('POST', '/users', { user: { id: sound } });
  const answer = await api.partner.get(`/users/${encodeURIComponent(sound)}/api_token.xml`);
  expect(readXml(answer.text).children.find(({ name }) => name === 'user_id')?.text).toBe(sound);
});

test('unknown widgets, a limit and an internal error are answered in XML too', async () => {
  const other = await api.partner.get('/acme/users/ada/urls/master_widget.xml');
  expect([other.status, other.headers['content-type']]).toEqual([404, XML]);

  const limits = { addressRefusalsPerMinuteMax: 1, clientPerSecondMax: 0, userPerSecondMax: 0 };
  const limited = await startApiOn(await testTable(), testIds(), {}, { requestLimits: limits });
  const refused = async () => (await limited.caller({}).get('/users/ada/api_token.xml')).headers['content-type'];
  const answers = [];
  for (let tries = 0; tries < 5; tries += 1) answers.push(await refused());
  expect(new Set(answers)).toEqual(new Set([XML]));
});

test('a repeated Idempotency-Key gives its first answer in the requested format', async () => {
  const ask = (headers: Record<string, string>) =>
    api.partner.call(
      'POST',
      '/users/ada/urls',
      { url: { type: 'connect_widget' } },
      { 'Idempotency-Key': 'two-forms', ...headers },
    );
  const [json, xml] = [await ask({}), await ask({ Accept: XML })];
  expect(xml.headers['idempotency-replayed']).toBe('true');
  expect(readXml(xml.text).children.find(({ name }) => name === 'url')?.text).toBe(json.json.url.url);
});

describe('a call without an XML answer', () => {
  const refusal = (answer: { status: number; json: { error: { code: number; message: string } } }) => [
    answer.status,
    answer.json.error.code,
    answer.json.error.message,
  ];
  const NO_XML = [406, 4060, expect.stringMatching(/^This call has no answer in XML\. Leave out the ending \.xml/)];

  test.each([
    ['GET', '/users/ada'],
    ['GET', '/users'],
    ['POST', '/users'],
    ['GET', '/acme/users'],
    ['POST', '/acme/users'],
    ['PUT', '/acme/users/ada'],
    ['GET', '/client'],
  ])('refuses %s %s to a partner, by its ending and by Accept', async (method, path) => {
    const body = { user: { id: 'bob' } };
    expect(refusal(await api.partner.call(method, `${path}.xml`, body))).toEqual(NO_XML);
    expect(refusal(await api.partner.call(method, path, body, { Accept: 'application/xml' }))).toEqual(NO_XML);
    expect((await api.partner.get('/users/bob')).status).toBe(404);
  });

  test.each([
    ['GET', '/accounts'],
    ['GET', '/members/refresh'],
    ['GET', '/institutions/anything'],
    ['POST', '/tags'],
    ['GET', '/members/MBR-00000000-0000-4000-8000-000000000000'],
  ])('refuses %s %s to a session', async (method, path) => {
    const ada = await api.signIn('ada');
    expect(refusal(await ada.call(method, `${path}.xml`))).toEqual(NO_XML);
    expect(refusal(await ada.call(method, path, undefined, { Accept: XML }))).toEqual(NO_XML);
  });

  test('is still made where its answer is empty', async () => {
    await api.partner.call('POST', '/users', { user: { id: 'eve' } });
    expect((await api.partner.call('DELETE', '/acme/users/eve/sessions.xml')).status).toBe(204);
    expect((await api.partner.call('DELETE', '/acme/users/eve.xml', undefined, { Accept: XML })).status).toBe(204);
    expect((await api.partner.get('/users/eve')).status).toBe(404);
  });

  test('is refused to a wrong caller before it is refused for XML', async () => {
    expect((await api.caller({}).get('/acme/users.xml')).status).toBe(401);
    expect((await api.caller({}).get('/accounts.xml')).status).toBe(401);
  });
});

test('a body in XML is refused by its type', async () => {
  const answer = await api.partner.call('POST', '/acme/users/ada/urls.xml', '<url><type>connect_widget</type></url>', {
    'Content-Type': XML,
  });
  expect([answer.status, answer.headers['content-type']]).toEqual([415, XML]);
  expect(readXml(answer.text).children[1]?.text).toContain('application/json');
});
