import { describe, expect, it } from 'vitest';
import { isAllowed, readStatements } from '../../../infra/local/access/statement.ts';

const TABLE = 'arn:aws:dynamodb:us-east-1:000000000000:table/T';
const allow = { Effect: 'Allow', Action: ['dynamodb:GetItem', 'dynamodb:Batch*'], Resource: TABLE };
const read = (...statements: readonly object[]) => readStatements({ Statement: statements });

describe('a local role', () => {
  it.each([
    { action: 'dynamodb:GetItem', resource: TABLE, is: true },
    { action: 'DYNAMODB:getitem', resource: TABLE, is: true },
    { action: 'dynamodb:BatchGetItem', resource: TABLE, is: true },
    { action: 'dynamodb:PutItem', resource: TABLE, is: false },
    { action: 'dynamodb:GetItem', resource: `${TABLE}/index/due`, is: false },
    { action: 'dynamodb:GetItem', resource: TABLE.toLowerCase(), is: false },
  ])('allows $action on $resource: $is', ({ action, resource, is }) => {
    expect(isAllowed(read(allow), { action, resource })).toBe(is);
  });

  it('prefers a denial to any grant', () => {
    const statements = read(allow, { Effect: 'Deny', Action: 'dynamodb:*', Resource: '*' });
    expect(isAllowed(statements, { action: 'dynamodb:GetItem', resource: TABLE })).toBe(false);
  });

  it('obeys a condition on the encryption context', () => {
    const statements = read({
      Effect: 'Allow',
      Action: 'kms:Decrypt',
      Resource: '*',
      Condition: { StringLike: { 'kms:EncryptionContext:client': 'CLT-*' } },
    });
    const request = (client: readonly string[]) => ({
      action: 'kms:Decrypt',
      resource: 'key',
      context: { 'kms:encryptioncontext:client': client },
    });
    expect(isAllowed(statements, request(['CLT-1']))).toBe(true);
    expect(isAllowed(statements, request(['USR-1']))).toBe(false);
    expect(isAllowed(statements, request([]))).toBe(false);
  });

  it.each([
    { names: ['client'], is: true },
    { names: [], is: false },
    { names: ['user'], is: false },
    { names: ['client', 'user'], is: false },
  ])('that needs one name in the encryption context, and no other, allows $names: $is', ({ names, is }) => {
    const name = { 'kms:EncryptionContextKeys': 'client' };
    const statements = read({
      Effect: 'Allow',
      Action: 'kms:Decrypt',
      Resource: '*',
      Condition: { 'ForAnyValue:StringEquals': name, 'ForAllValues:StringEquals': name },
    });
    const context = { 'kms:encryptioncontextkeys': names };
    expect(isAllowed(statements, { action: 'kms:Decrypt', resource: 'key', context })).toBe(is);
  });

  it.each([
    { operator: 'ForAnyValue:StringEquals', names: ['client', 'user'], is: true },
    { operator: 'ForAnyValue:StringEquals', names: [], is: false },
    { operator: 'ForAllValues:StringEquals', names: ['client', 'user'], is: false },
    { operator: 'ForAllValues:StringEquals', names: [], is: true },
  ])('takes $operator as AWS does: $names is $is', ({ operator, names, is }) => {
    const statements = read({ ...allow, Condition: { [operator]: { 'kms:EncryptionContextKeys': 'client' } } });
    const context = { 'kms:encryptioncontextkeys': names };
    expect(isAllowed(statements, { action: 'dynamodb:GetItem', resource: TABLE, context })).toBe(is);
  });

  it.each([
    { ...allow, NotResource: 'x' },
    { ...allow, Condition: { IpAddress: { 'aws:SourceIp': '10.0.0.0/8' } } },
  ])('is refused when it has what cannot be checked here: %j', (statement) => {
    expect(() => read(statement)).toThrow('The local host cannot check');
  });
});
