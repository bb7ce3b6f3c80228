import { DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb';

const client = new DynamoDBClient();

/** What everything is measured against: SDK client, one GetItem, JSON out. */
export const handler = async (event: { readonly rawPath: string }) => {
  const { Item } = await client.send(
    new GetItemCommand({ TableName: process.env.TABLE_NAME, Key: { pk: { S: event.rawPath }, sk: { S: 'ITEM' } } }),
  );
  return { statusCode: 200, body: JSON.stringify(Item ?? null) };
};
