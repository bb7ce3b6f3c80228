import type { CreateConnector } from '../connector-module.ts';
import { byAccount } from '../kit/by-account.ts';
import { withBankKey } from './bank-key.ts';
import { createSandboxClient } from './client.ts';
import { manifest, sandboxSettings } from './manifest.ts';
import { createSandboxTokenExchange } from './token.ts';

export const create: CreateConnector = (settings, { httpFor }) => {
  const { base_url: baseUrl, bank_key: bankKey } = sandboxSettings(settings);
  const http = withBankKey(httpFor({ baseUrl, limits: manifest.limits }), bankKey);
  return { ...byAccount(createSandboxClient(http)), completeConsent: createSandboxTokenExchange(http) };
};
