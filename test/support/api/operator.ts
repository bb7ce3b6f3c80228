import { expect } from 'vitest';
import { dynamoEndpoint } from '../table/dynamo.ts';

/** The environment of an operator of the emulator's table. */
export const tableEnv = async () => ({
  PATH: process.env.PATH,
  AWS_ACCESS_KEY_ID: 'test',
  AWS_SECRET_ACCESS_KEY: 'test',
  AWS_REGION: 'us-east-1',
  AWS_ENDPOINT_URL_DYNAMODB: await dynamoEndpoint(),
});

/** What a command prints that is run in this process, which takes a tenth of the time of one of its own. */
export const printedBy = async (command: (print: (line: string) => void) => Promise<number>): Promise<string> => {
  const lines: string[] = [];
  expect(await command((line) => lines.push(line))).toBe(0);
  return lines.map((line) => `${line}\n`).join('');
};
