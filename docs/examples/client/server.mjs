// The partner's server: node server.mjs, then open the address that it prints. It serves the page and gives API tokens.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createClient, TributaryError } from '@tributary-data/tributary/client';

const baseUrl = process.env.TRIBUTARY_URL ?? 'http://127.0.0.1:3000';
const client = createClient({ baseUrl, apiKey: process.env.TRIBUTARY_API_KEY ?? 'local-client-key' });
/** Your own log-in says which user asks. */
const USER_ID = process.env.USER_ID ?? 'page-user';
const VALUE_TAKEN = 4090;

await client.createUser({ body: { user: { id: USER_ID } } }).catch((error) => {
  if (!(error instanceof TributaryError && error.code === VALUE_TAKEN)) throw error;
});

const FILES = new Map([
  ['/', new URL('page.html', import.meta.url)],
  ['/page.mjs', new URL('page.mjs', import.meta.url)],
]);
/** Browsers run the files of the client as they are. */
const clientUrl = import.meta.resolve('@tributary-data/tributary/client');
const CLIENT_FILE = /^\/tributary\/([a-z-]+\.mjs)$/;

const answer = async (request, response) => {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  try {
    if (request.method === 'POST' && pathname === '/api-token') {
      const { api_token } = await client.getApiToken({ id: USER_ID });
      response.setHeader('content-type', 'application/json').end(JSON.stringify({ baseUrl, token: api_token.token }));
      return;
    }
    const [, name] = CLIENT_FILE.exec(pathname) ?? [];
    const file = name === undefined ? FILES.get(pathname) : new URL(name, clientUrl);
    if (file === undefined) {
      response.writeHead(404).end();
      return;
    }
    const type = file.pathname.endsWith('.html') ? 'text/html' : 'text/javascript';
    response.setHeader('content-type', `${type}; charset=utf-8`).end(await readFile(file));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    response.writeHead(500).end();
  }
};

const server = createServer((request, response) => void answer(request, response));
// The origin http://localhost:5173 is one that the local host and the stage dev allow.
server.listen(Number(process.env.PORT ?? 5173), '127.0.0.1', () => {
  console.log(`Open http://localhost:${server.address().port}`);
});
