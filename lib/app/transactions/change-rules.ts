import type { Guid } from '../../domain/kernel/guid.ts';
import type { Refused } from '../../domain/kernel/refused.ts';
import type { Clock } from '../../domain/kernel/time.ts';
import type { LedgerRow } from '../../domain/ledger/ledger-row.ts';
import type { TransactionRule } from '../../domain/transactions/transaction-rule.ts';
import { type RuleStore, rulesPut } from '../../store/transactions/rule-store.ts';
import { changeEveryLedger, type EveryLedgerDeps } from '../ledger/change-every-ledger.ts';

export interface RuleDeps extends EveryLedgerDeps {
  readonly rules: RuleStore;
  readonly clock: Clock;
}

export type RuleRefusal = 'missing' | 'noSuchCategory' | 'tooMany';

export interface ChangedRule {
  readonly kind: 'changed';
  readonly rule: TransactionRule;
}

export type RuleChange = ChangedRule | Refused<RuleRefusal>;

interface DecidedRules extends ChangedRule {
  readonly rules: readonly TransactionRule[];
  /** Gives a row after the change; null when the rows stay as they are. */
  readonly rowChange: ((row: LedgerRow) => LedgerRow) | null;
}

/**
 * Writes what `decide` makes of the present rules and of the rows of every member, in one transaction. Each ledger gets
 * a new revision even where no row changes, so that a refresh that read the old rules cannot flip any more.
 */
export const changeRules = (
  deps: RuleDeps,
  userGuid: Guid<'USR'>,
  decide: (rules: readonly TransactionRule[]) => DecidedRules | Refused<RuleRefusal>,
): Promise<RuleChange> =>
  changeEveryLedger(deps, { userGuid, isQuiet: false }, async ({ write, everyRow }): Promise<RuleChange> => {
    const before = await deps.rules.read(userGuid);
    const decided = decide(before.rules);
    if (decided.kind === 'refused') return decided;
    write(rulesPut(userGuid, before, decided.rules));
    everyRow(decided.rowChange ?? ((row) => row));
    return { kind: 'changed', rule: decided.rule };
  });

/** Whether the user has the category. */
export const isKnownCategory = async (
  guid: Guid<'CAT'>,
  userGuid: Guid<'USR'>,
  { ledger }: Pick<RuleDeps, 'ledger'>,
): Promise<boolean> => (await ledger.openWithCategories(userGuid)).categories.has(guid);
