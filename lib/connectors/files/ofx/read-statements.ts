import { type Aggregate, partOf, textOf } from './aggregate.ts';
import { type LimitPassed, ROWS_MAX, STATEMENTS_MAX } from './limits.ts';
import {
  BALANCES,
  BANK_ROWS,
  INVESTMENT_ROWS,
  POSITIONS,
  ROW_LISTS,
  ROWS_WITHOUT_CASH,
  SECURITIES,
  STATEMENTS,
} from './names.ts';
import { noteFault } from './notes.ts';
import { keyOf, type Security, securityIdOf, toSecurity } from './security.ts';
import { type FailedStatement, finishStatement, type Statement } from './statement.ts';
import { closeList, createDraft, openList, type StatementDraft, takeBalance, takeRow } from './statement-draft.ts';
import { readTree, type TreeVisitor } from './tree.ts';

export interface Statements {
  readonly kind: 'statements';
  /** In the order of the file. */
  readonly statements: readonly (Statement | FailedStatement)[];
}

/** The statements of a text, each for itself. */
export const readStatements = (text: string): Statements | LimitPassed => {
  const collector = createCollector();
  const passed = readTree(text, collector.visitor);
  return passed ?? { kind: 'statements', statements: collector.finish() };
};

interface Collector {
  readonly visitor: TreeVisitor;
  readonly finish: () => readonly (Statement | FailedStatement)[];
}

const createCollector = (): Collector => {
  const drafts: StatementDraft[] = [];
  /** Those that are open. Only a file with wrong end tags has one inside another. */
  const open: StatementDraft[] = [];
  const securities = new Map<string, Security>();
  const counts = createCounts();
  let institutionName: string | null = null;

  const closedInside = (draft: StatementDraft, aggregate: Aggregate): void => {
    const { name } = aggregate;
    if (BANK_ROWS.has(name) || INVESTMENT_ROWS.has(name)) takeRow(draft, aggregate);
    else if (ROW_LISTS.has(name)) closeList(draft, aggregate);
    else if (BALANCES.has(name)) takeBalance(draft, aggregate);
    else if (POSITIONS.has(name)) draft.positions.push(aggregate);
    else if (name === 'INVPOSLIST') draft.hasPositions = true;
  };

  const closedAnywhere = (aggregate: Aggregate, isCutOff: boolean): void => {
    if (aggregate.name === 'SONRS') institutionName = institutionOf(aggregate) ?? institutionName;
    else if (SECURITIES.has(aggregate.name)) addSecurity(securities, aggregate);
    else if (STATEMENTS.has(aggregate.name)) {
      const draft = open.pop();
      if (isCutOff && draft !== undefined) noteFault(draft.notes, 'statement.cut_off', aggregate.at);
    }
  };

  return {
    visitor: {
      opened: (aggregate) => {
        const { name } = aggregate;
        const draft = open.at(-1);
        if (name === 'OFX') institutionName = null;
        else if (ROW_LISTS.has(name) && draft !== undefined) openList(draft, name === 'BANKTRANLISTP');
        else if (STATEMENTS.has(name)) {
          const opened = createDraft(aggregate, institutionName);
          open.push(opened);
          drafts.push(opened);
        }
      },
      closed: (aggregate, isCutOff) => {
        const draft = open.at(-1);
        // What the end of the file cuts off may be half a number.
        if (draft !== undefined && draft.aggregate !== aggregate && !isCutOff) closedInside(draft, aggregate);
        closedAnywhere(aggregate, isCutOff);
        return counts.add(aggregate);
      },
    },
    finish: () => drafts.map((draft) => finishStatement(draft, securities)),
  };
};

const institutionOf = (signOn: Aggregate): string | null => {
  const institution = partOf(signOn, 'FI');
  return institution === null ? null : textOf(institution, 'ORG');
};

/** The first entry of a security counts. An option names, beside itself, the security that it is about. */
const addSecurity = (securities: Map<string, Security>, info: Aggregate): void => {
  const id = securityIdOf(partOf(info, 'SECINFO') ?? info);
  if (id !== null && !securities.has(keyOf(id))) securities.set(keyOf(id), toSecurity(info));
};

/** Keeps count of what costs memory until the end of the file. */
const createCounts = () => {
  let rows = 0;
  let statements = 0;
  return {
    add: ({ name, at }: Aggregate): LimitPassed | null => {
      if (isCountedAsRow(name)) rows += 1;
      else if (STATEMENTS.has(name) || ROW_LISTS.has(name)) statements += 1;
      if (rows > ROWS_MAX) return { kind: 'limit', code: 'limit.rows', at };
      return statements > STATEMENTS_MAX ? { kind: 'limit', code: 'limit.statements', at } : null;
    },
  };
};

const isCountedAsRow = (name: string): boolean =>
  BANK_ROWS.has(name) ||
  INVESTMENT_ROWS.has(name) ||
  ROWS_WITHOUT_CASH.has(name) ||
  POSITIONS.has(name) ||
  SECURITIES.has(name);
