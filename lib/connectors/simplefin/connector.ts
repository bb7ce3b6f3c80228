import type { CreateConnector } from '../connector-module.ts';
import { claimAccess } from './claim.ts';
import { collectAll } from './collect.ts';
import { manifest } from './manifest.ts';
import { addressRuleOf } from './settings.ts';

export const create: CreateConnector = (settings, { httpFor }) => {
  const rule = addressRuleOf(settings);
  const http = httpFor({ limits: manifest.limits });
  return {
    connectsAnew: true,
    connectsByOnce: true,
    connect: (context) => claimAccess(context, http, rule),
    collect: (context, request) => collectAll(context, request, http, rule),
  };
};
