import type { Mutant } from '../mutant.ts';

/** Drawn with seed 31 by `test/mutants/draw.ts`. */
export const drawnMutants: readonly Mutant[] = [
  {
    bug: '&& became || in own-category.ts',
    find: '(other) => other.guid !== guid && other.parentGuid === parentGuid && folded(other.name) === folded(name),',
    replace:
      '(other) => other.guid !== guid || other.parentGuid === parentGuid && folded(other.name) === folded(name),',
  },
  {
    bug: '=== became !== in member.ts',
    find: 'connectionStatus === null ? null : CONNECTION_STATUS_IDS[connectionStatus];',
    replace: 'connectionStatus !== null ? null : CONNECTION_STATUS_IDS[connectionStatus];',
  },
  { bug: 'false became true in import.ts', find: 'is_dry_run: false,', replace: 'is_dry_run: true,' },
  {
    bug: '- became + in due-store.ts',
    find: 'const turns = kinds.flat().toSorted((a, b) => a.dueAtMs - b.dueAtMs);',
    replace: 'const turns = kinds.flat().toSorted((a, b) => a.dueAtMs + b.dueAtMs);',
  },
  {
    bug: '=== became !== in category-budget.ts',
    find: 'if (tier === null || category.isIncome || !isAheadOfMonth(spent, amountMinor, context.today)) return [];',
    replace: 'if (tier !== null || category.isIncome || !isAheadOfMonth(spent, amountMinor, context.today)) return [];',
  },
  {
    bug: '!== became === in collect.ts',
    find: 'const asking = window !== null && (await spend()) ? ask({ ...server, signal }, window) : null;',
    replace: 'const asking = window === null && (await spend()) ? ask({ ...server, signal }, window) : null;',
  },
  {
    bug: '+ became - in unknown-call.ts',
    find: 'const wrong = Math.min(wrongLetters(known.segments, asked), wrongLetters(known.segments, asked.slice(1)) + 1);',
    replace:
      'const wrong = Math.min(wrongLetters(known.segments, asked), wrongLetters(known.segments, asked.slice(1)) - 1);',
  },
  {
    bug: 'a number grew by one in account-reviser.ts',
    find: 'item: accountsToItem(member.userGuid, member.guid, { revision: before.revision + 1, accounts: after }),',
    replace:
      'item: accountsToItem(member.userGuid, member.guid, { revision: before.revision + (1 + 1), accounts: after }),',
  },
  {
    bug: 'some became every in dynamo-table.ts',
    find: 'if (isPassing && reasons.some(isThrottled))',
    replace: 'if (isPassing && reasons.every(isThrottled))',
  },
  {
    bug: '<= became < in turns.ts',
    find: 'const isAsked = member.askedTurnAt !== null && member.askedTurnAt <= nowMs;',
    replace: 'const isAsked = member.askedTurnAt !== null && member.askedTurnAt < nowMs;',
  },
  {
    bug: 'a number grew by one in health-operations.ts',
    find: "answer: ok('health'),",
    replace: "answer: { status: (200 + 1), body: 'health' },",
  },
  {
    bug: '+ became - in request-meter.ts',
    find: 'planned: () => (rule === null ? null : { left: 1 + requestsLeft({ ...asked(), rule }), max: rule.capacity }),',
    replace:
      'planned: () => (rule === null ? null : { left: 1 - requestsLeft({ ...asked(), rule }), max: rule.capacity }),',
  },
  {
    bug: '<= became < in column-tally.ts',
    find: 'positives - plusses <= negatives + plusses;',
    replace: 'positives - plusses < negatives + plusses;',
  },
  {
    bug: '!== became === in amount-input.ts',
    find: "decimalInput.check(z.refine((value: string) => !value.startsWith('-') && value !== '0', 'must be more than 0')),",
    replace:
      "decimalInput.check(z.refine((value: string) => !value.startsWith('-') && value === '0', 'must be more than 0')),",
  },
  {
    bug: '> became >= in data-key-store.ts',
    find: "if (newest !== undefined && newest.usedFrom > now) return { kind: 'pending', usedFrom: newest.usedFrom };",
    replace:
      "if (newest !== undefined && newest.usedFrom >= now) return { kind: 'pending', usedFrom: newest.usedFrom };",
  },
  {
    bug: '> became >= in content-coding.ts',
    find: 'return offered.filter((coding) => weightOf(coding) > 0).toSorted((a, b) => weightOf(b) - weightOf(a));',
    replace: 'return offered.filter((coding) => weightOf(coding) >= 0).toSorted((a, b) => weightOf(b) - weightOf(a));',
  },
  {
    bug: 'true became false in notification-changes.ts',
    find: 'body: { schema: z.object({ notification: notificationCreateRequest }), isRequired: true },',
    replace: 'body: { schema: z.object({ notification: notificationCreateRequest }), isRequired: false },',
  },
  {
    bug: '>= became > in compute-goals.ts',
    find: 'const isComplete = currentAmountMinor >= goal.amountMinor;',
    replace: 'const isComplete = currentAmountMinor > goal.amountMinor;',
  },
  {
    bug: '=== became !== in memo.ts',
    find: "if (memo === null || memo === '') return null;",
    replace: "if (memo !== null || memo === '') return null;",
  },
  {
    bug: 'true became false in webhook-endpoint-operations.ts',
    find: 'body: { schema: z.object({ webhook_endpoint: webhookEndpointUpdateRequest }), isRequired: true },',
    replace: 'body: { schema: z.object({ webhook_endpoint: webhookEndpointUpdateRequest }), isRequired: false },',
  },
];
