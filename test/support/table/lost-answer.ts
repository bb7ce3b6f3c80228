import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';

export interface LostAnswers {
  /** How many answers have been lost so far. */
  readonly count: () => number;
}

/** Commands that write. */
export const WRITE_COMMANDS = [
  'PutItemCommand',
  'UpdateItemCommand',
  'DeleteItemCommand',
  'TransactWriteItemsCommand',
] as const;
type WriteCommand = (typeof WRITE_COMMANDS)[number];

/**
 * Loses one answer to such a command, the first after `spared` others: DynamoDB carries the command out, and then the
 * connection breaks. The SDK then sends the command again.
 */
export const loseAnswer = (
  client: DynamoDBClient,
  commands: readonly WriteCommand[] = WRITE_COMMANDS,
  spared = 0,
): LostAnswers => {
  const names: ReadonlySet<string | undefined> = new Set(commands);
  let [seen, losses] = [0, 0];
  client.middlewareStack.add(
    (next, context) => async (args) => {
      const answer = await next(args);
      if (!names.has(context.commandName)) return answer;
      seen += 1;
      if (seen !== spared + 1) return answer;
      losses += 1;
      throw Object.assign(new Error('socket hang up'), { name: 'TimeoutError', code: 'ECONNRESET' });
    },
    { step: 'deserialize', priority: 'low' },
  );
  return { count: () => losses };
};
