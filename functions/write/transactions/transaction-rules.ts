import { isProblem, NOT_FOUND, type Problem, problem } from '../../../lib/contract/error-code.ts';
import type { Guid } from '../../../lib/domain/kernel/guid.ts';
import { type Describe, describeBy } from '../../../lib/domain/ledger/describe.ts';
import type { LedgerRow } from '../../../lib/domain/ledger/ledger-row.ts';
import { reworded } from '../../../lib/domain/ledger/own-words.ts';
import { enrich } from '../../../lib/domain/transactions/enrich/enrich.ts';
import { RULES_MAX, ruleBookOf, type TransactionRule } from '../../../lib/domain/transactions/transaction-rule.ts';
import type { SessionCaller } from '../../../lib/http/caller.ts';
import { presentTransactionRule } from '../../../lib/present/transactions/transaction-rule.ts';
import { rulesPut } from '../../../lib/store/transactions/rule-store.ts';
import type { WriteDeps, WriteRun } from '../deps.ts';
import { reviseEveryLedger } from '../ledger/every-ledger.ts';

type RuleChange =
  | Problem
  | {
      readonly rules: readonly TransactionRule[];
      readonly rule: TransactionRule;
      /** Gives a row after the change; null when the rows stay as they are. */
      readonly apply: ((row: LedgerRow) => LedgerRow) | null;
    };

/**
 * Writes what `change` makes of the present rules and of the rows of every member, in one transaction. Each ledger gets
 * a new revision even where no row changes, so that a refresh that read the old rules cannot flip any more.
 */
const changeRules = async (
  caller: SessionCaller,
  deps: WriteDeps,
  change: (rules: readonly TransactionRule[]) => RuleChange,
): Promise<TransactionRule | Problem> =>
  reviseEveryLedger(caller.userGuid, deps, async () => {
    const before = await deps.rules.read(caller.userGuid);
    const changed = change(before.rules);
    if (isProblem(changed)) return changed;
    return {
      writes: [rulesPut(caller.userGuid, before, changed.rules)],
      news: [],
      apply: changed.apply,
      result: changed.rule,
    };
  });

const describeRow = (describe: Describe, row: LedgerRow) =>
  describe({
    description: row.feedDescription,
    merchantCategoryCode: row.merchantCategoryCode,
    type: row.type,
  });

export const createTransactionRule: WriteRun<'createTransactionRule'> = async ({ body }, caller, deps) => {
  const { category_guid: categoryGuid, description, match_description: matchDescription } = body.transaction_rule;
  if (!(await isKnown(categoryGuid, caller, deps))) return NO_SUCH_CATEGORY;
  const guid: Guid<'TXR'> = `TXR-${deps.ids.uuid()}`;
  const changed = await changeRules(caller, deps, (rules) => {
    if (rules.length >= RULES_MAX) return problem('ruleBroken', `A user may have at most ${RULES_MAX} rules.`);
    const nowMs = deps.clock();
    const rule = { guid, matchDescription, categoryGuid, description, createdAt: nowMs, updatedAt: nowMs };
    const describe = describeBy(enrich, ruleBookOf([...rules, rule]));
    return {
      rules: [...rules, rule],
      rule,
      apply: (row) => {
        const words = describeRow(describe, row);
        return words.ruleGuid === guid ? reworded(row, words, nowMs) : row;
      },
    };
  });
  return shown(changed, caller);
};

export const updateTransactionRule: WriteRun<'updateTransactionRule'> = async ({ params, body }, caller, deps) => {
  const wish = body.transaction_rule;
  if (wish.category_guid !== undefined && !(await isKnown(wish.category_guid, caller, deps))) return NO_SUCH_CATEGORY;
  const guid = params.transaction_rule_guid;
  const changed = await changeRules(caller, deps, (rules) => {
    const before = rules.find((rule) => rule.guid === guid);
    if (before === undefined) return NOT_FOUND;
    const nowMs = deps.clock();
    const rule = {
      ...before,
      categoryGuid: wish.category_guid ?? before.categoryGuid,
      description: wish.description ?? before.description,
      matchDescription: wish.match_description ?? before.matchDescription,
      updatedAt: nowMs,
    };
    const isSame = rule.categoryGuid === before.categoryGuid && rule.description === before.description;
    return {
      rules: rules.map((one) => (one === before ? rule : one)),
      rule,
      apply: isSame
        ? null
        : (row) =>
            row.ruleGuid === guid
              ? reworded(
                  row,
                  {
                    ...row,
                    categoryGuid: rule.categoryGuid ?? row.categoryGuid,
                    description: rule.description ?? row.description,
                  },
                  nowMs,
                )
              : row,
    };
  });
  return shown(changed, caller);
};

export const deleteTransactionRule: WriteRun<'deleteTransactionRule'> = async ({ params }, caller, deps) => {
  const changed = await changeRules(caller, deps, (rules) => {
    const rule = rules.find(({ guid }) => guid === params.transaction_rule_guid);
    return rule === undefined ? NOT_FOUND : { rules: rules.filter((one) => one !== rule), rule, apply: null };
  });
  return isProblem(changed) ? changed : { body: {} };
};

const NO_SUCH_CATEGORY = problem('ruleBroken', 'transaction_rule.category_guid is that of no category of this user.');

const isKnown = async (guid: Guid<'CAT'>, { userGuid }: SessionCaller, { ledger }: WriteDeps): Promise<boolean> =>
  (await ledger.openWithCategories(userGuid)).categories.has(guid);

const shown = (changed: TransactionRule | Problem, { userGuid }: SessionCaller) =>
  isProblem(changed) ? changed : { body: { transaction_rule: presentTransactionRule(changed, userGuid) } };
