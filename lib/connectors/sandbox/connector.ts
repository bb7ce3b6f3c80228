import type { CreateConnector } from '../connector-module.ts';
import { byAccount } from '../kit/by-account.ts';
import { createSandboxClient } from './client.ts';
import { manifest, sandboxSettings } from './manifest.ts';
import { createSandboxTokenExchange } from './token.ts';

export const create: CreateConnector = (settings, { httpFor }) => {
  const http = httpFor({ baseUrl: sandboxSettings(settings).base_url, limits: manifest.limits });
  return { ...byAccount(createSandboxClient(http)), completeConsent: createSandboxTokenExchange(http) };
};
