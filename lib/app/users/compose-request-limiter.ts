import type { RequestLimiter } from '../../domain/users/request-limit.ts';
import type { ItemTable } from '../../store/table/table-client.ts';
import { createClientStore } from '../../store/users/client-store.ts';
import { createRequestCountStore } from '../../store/users/request-count-store.ts';
import { createRequestLimiter, type LimiterDeps } from './request-limiter.ts';

/** The limits of clients and users in a function that serves HTTP. */
export const composeRequestLimiter = (
  adapters: Omit<LimiterDeps, 'clients' | 'counts'> & { readonly table: ItemTable },
): RequestLimiter =>
  createRequestLimiter({
    ...adapters,
    clients: createClientStore(adapters),
    counts: createRequestCountStore(adapters),
  });
