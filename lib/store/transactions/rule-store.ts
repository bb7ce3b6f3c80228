import * as z from 'zod/mini';
import { guidSchema } from '../../contract/kernel/guid-schema.ts';
import type { Guid } from '../../domain/kernel/guid.ts';
import type { TransactionRule } from '../../domain/transactions/transaction-rule.ts';
import { decodeItem } from '../table/item-codec.ts';
import { keys } from '../table/keys.ts';
import { itemToPacked, packJson } from '../table/packed-json.ts';
import { stillAt } from '../table/revision.ts';
import type { ItemTable, Put } from '../table/table-client.ts';

/** All rules of a user in one item that is replaced as a whole: whenever one is needed, all are. */
export interface StoredRules {
  readonly revision: number;
  /** Oldest first. */
  readonly rules: readonly TransactionRule[];
}

const item = z.object({ revision: z.number() });
const rules: z.ZodMiniType<readonly TransactionRule[]> = z.array(
  z.object({
    guid: guidSchema('TXR'),
    matchDescription: z.string(),
    categoryGuid: z.nullable(guidSchema('CAT')),
    description: z.nullable(z.string()),
    createdAt: z.number(),
    updatedAt: z.number(),
  }),
);

export type RuleStore = ReturnType<typeof createRuleStore>;

export const createRuleStore = ({ table }: { readonly table: Pick<ItemTable, 'get'> }) => ({
  read: async (userGuid: Guid<'USR'>): Promise<StoredRules> => {
    const stored = await table.get(keys.rules(userGuid), { isConsistent: true });
    if (stored === null) return { revision: 0, rules: [] };
    return { ...decodeItem(item, stored), rules: itemToPacked(rules, stored) };
  },
});

/** Refused when the rules are no longer those that were read. */
export const rulesPut = (userGuid: Guid<'USR'>, before: StoredRules, after: readonly TransactionRule[]): Put => ({
  kind: 'put',
  item: { ...keys.rules(userGuid), revision: before.revision + 1, packed: packJson(after) },
  condition: stillAt(before.revision),
});
