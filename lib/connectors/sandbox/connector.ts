import type { UpstreamHttp } from '../http.ts';
import { byAccount } from '../kit/by-account.ts';
import type { Connector } from '../kit/connector.ts';
import { createSandboxClient } from './client.ts';
import { createSandboxTokenExchange } from './token.ts';

export const createSandboxConnector = (http: Pick<UpstreamHttp, 'json'>): Connector => ({
  ...byAccount(createSandboxClient(http)),
  completeConsent: createSandboxTokenExchange(http),
});
