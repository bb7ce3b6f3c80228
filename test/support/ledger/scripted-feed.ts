import { once } from 'node:events';
import { createServer } from 'node:http';
import { onTestFinished } from 'vitest';
import { portOf } from '../adapters/port.ts';

export interface ScriptedFeed {
  readonly url: string;
  clientGuid: string;
  onAsked: () => void;
  /** `after` of each call, in turn. */
  readonly asked: (string | null)[];
  /** `type` of each call, in turn. */
  readonly types: (readonly string[])[];
  /** Texts of the events there are, oldest first; a cursor is how many were read. */
  readonly events: string[];
  /** Answers instead of pages, each once; `never`: none, ever. */
  readonly troubles: {
    readonly status: number | 'never';
    readonly headers?: Record<string, string>;
    readonly body?: string;
  }[];
}

export const feedEventText = (number: number, type = 'AGGREGATION', payload = `{"action":"created","n":${number}}`) =>
  `{"guid":"EVT-0192f1c4-7c00-7000-8000-${String(number).padStart(12, '0')}","type":"${type}",` +
  `"created_at":"2026-11-21T07:59:0${number % 10}.000Z","revision":${number},"payload":${payload}}`;

/** A service that has only a feed, with the answers that a test gives it. */
export const scriptedFeed = async (): Promise<ScriptedFeed> => {
  const feed: ScriptedFeed = {
    url: '',
    clientGuid: 'CLT-1',
    onAsked: () => undefined,
    asked: [],
    types: [],
    events: [],
    troubles: [],
  };
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '', 'http://feed');
    if (url.pathname === '/client') {
      response.end(`{"client":{"guid":"${feed.clientGuid}","name":"Test"}}`);
      return;
    }
    const after = url.searchParams.get('after');
    feed.asked.push(after);
    feed.types.push(url.searchParams.getAll('type'));
    feed.onAsked();
    const trouble = feed.troubles.shift();
    if (trouble?.status === 'never') return;
    if (trouble !== undefined) {
      response.writeHead(trouble.status, trouble.headers).end(trouble.body);
      return;
    }
    const from = after === 'now' ? feed.events.length : /^c[0-9]+$/.test(after ?? '') ? Number(after?.slice(1)) : 0;
    const page = feed.events.slice(from, from + Number(url.searchParams.get('limit')));
    response.end(`{"events":[${page.join(',')}],"cursor":"c${from + page.length}"}`);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return Object.assign(feed, { url: `http://127.0.0.1:${portOf(server)}` });
};
