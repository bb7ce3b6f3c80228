import type { CreateConnector } from '../../../lib/connectors/connector-module.ts';
import { todayUtc } from '../../../lib/domain/kernel/calendar.ts';
import { ACME, API_KEY_FIELD } from './institution.ts';
import { acmeSettings, manifest } from './manifest.ts';
import { allFetchedData, toAnswer } from './transform.ts';

export const create: CreateConnector = (settings, { httpFor }) => {
  const http = httpFor({ baseUrl: acmeSettings(settings).base_url, limits: manifest.limits });
  return {
    collect: async ({ connection, signal }, { from, nowMs }) => {
      const key = connection.answers.find(({ fieldName }) => fieldName === API_KEY_FIELD)?.value ?? '';
      const answer = await http.json(
        {
          method: 'GET',
          path: from === null ? '/accounts' : `/accounts?from=${from}`,
          headers: { authorization: `Bearer ${key}` },
        },
        toAnswer,
        signal,
      );
      if (answer.kind === 'failed') return answer;
      const accounts = allFetchedData(answer.value, todayUtc(nowMs));
      const hasFailed = accounts.some(({ rows }) => rows?.kind === 'failed');
      const troubles = hasFailed ? [{ institutionName: ACME.institution.name, code: 'account.failed' }] : [];
      return { kind: 'arrived', value: { accounts, troubles, state: null, more: false } };
    },
  };
};
