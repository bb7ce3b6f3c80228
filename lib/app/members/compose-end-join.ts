import type { Member } from '../../domain/members/member.ts';
import { createTagStore } from '../../store/categories/tag-store.ts';
import { NO_CHUNK_CACHE } from '../../store/ledger/chunk-cache.ts';
import { createLedgerStore } from '../../store/ledger/ledger-store.ts';
import { createUserReader } from '../../store/users/user-reader.ts';
import type { Services } from '../adapters.ts';
import { createUnitOfWork } from '../table/unit-of-work.ts';
import { endJoin } from './end-join.ts';

/** Finishes the join of a member into another; no events where `isQuiet`. */
export type EndJoin = (lost: Member, options: { readonly isQuiet: boolean }) => Promise<void>;

export const composeEndJoin = (services: Pick<Services, 'table' | 'clock' | 'ids' | 'announce'>): EndJoin => {
  const deps = {
    ...services,
    change: createUnitOfWork(services),
    users: createUserReader(services),
    ledger: createLedgerStore({ ...services, chunkCache: NO_CHUNK_CACHE }),
    tags: createTagStore(services),
  };
  return (lost, options) => endJoin(lost, options, deps);
};
