import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { NOT_FOUND, problem } from '../../lib/contract/error-code.ts';
import { codedFor, refusalOf } from '../../lib/http/answer.ts';
import { createPublicAddress } from '../../lib/http/public-address.ts';
import { lazy } from '../../lib/runtime/lazy.ts';
import { withOwnServer, withoutLogins } from './of-stage.ts';
import type { PageFile } from './page-file.ts';
import { pageHeaders } from './page-headers.ts';
import { rewritten } from './rewritten.ts';

type Answered = APIGatewayProxyStructuredResultV2;

const METHODS = ['GET', 'HEAD'] as const;

export interface ServedStage {
  /** That of `createPublicAddress`. */
  readonly publicAddress: string | null;
  /** Whether people can connect the made-up bank, whose logins the first page then tells. */
  readonly hasSandbox: boolean;
}

export const servePages = (files: readonly PageFile[], { publicAddress, hasSandbox }: ServedStage) => {
  const address = createPublicAddress(publicAddress);
  const basePath = publicAddress === null ? '/' : new URL(publicAddress).pathname;
  const ofStage = (file: PageFile): PageFile => {
    if (file.path === '/' && !hasSandbox) return rewritten(file, withoutLogins);
    const isBelow = file.path === '/openapi.json' && basePath !== '/';
    return isBelow ? rewritten(file, (text) => withOwnServer(text, basePath)) : file;
  };
  const byPath = new Map(files.map((file) => [file.path, lazy(async () => ofStage(file))]));
  return async (event: APIGatewayProxyEventV2): Promise<Answered> => {
    const { method } = event.requestContext.http;
    const encodings = event.headers['accept-encoding'];
    if (!METHODS.some((one) => one === method)) return codedFor(encodings, refusalOf(METHOD_UNKNOWN));
    // The links of the page are relative, so its address needs the slash.
    if (basePath !== '/' && event.rawPath === basePath) {
      return { statusCode: 308, headers: { location: `${publicAddress}/` } };
    }
    const file = await byPath.get(address.pathOf(event))?.();
    if (file === undefined) return codedFor(encodings, refusalOf(NOT_FOUND));
    const { etag, type } = file;
    const headers = { ...pageHeaders(file.path), etag, vary: 'accept-encoding' };
    if (isKnown(event.headers['if-none-match'], etag)) return { statusCode: 304, headers };
    const { body, isBase64Encoded, ...head } = codedFor(encodings, {
      statusCode: 200,
      headers: { ...headers, 'content-type': type },
      body: file,
    });
    return method === 'HEAD' ? head : { ...head, body, isBase64Encoded };
  };
};

const METHOD_UNKNOWN = { ...problem('methodUnknown', `The path takes ${METHODS.join(', ')}.`), allow: METHODS };

/** Whether the caller has the file, in whichever coding (RFC 9110, 13.1.2). */
const isKnown = (ifNoneMatch: string | undefined, etag: string): boolean =>
  (ifNoneMatch ?? '').split(',').some((one) => ['*', etag].includes(one.trim()));
