import { describe, expect, it } from 'vitest';
import { createKmsService, type KmsRequest } from '../../../infra/local/keys/kms-service.ts';
import { createSeal } from '../../../infra/local/keys/seal.ts';

const ARN = 'arn:aws:kms:us-east-1:000000000000:key/the-key';
const NOW_MS = 1_800_000_000_000;

const started = () => {
  const kms = createKmsService(createSeal('master'), ARN, () => NOW_MS);
  const call = (operation: string, request: KmsRequest = { KeyId: 'the-key' }) => {
    const { __type: error, KeyState, KeyMetadata } = JSON.parse(kms.call(operation, request)?.body ?? '');
    return error ?? KeyState ?? KeyMetadata?.KeyState ?? 'done';
  };
  return { kms, call };
};

describe('the key of a local host', () => {
  it('is refused while it is disabled or waits for its deletion, as KMS refuses it', () => {
    const { call } = started();
    expect(call('GenerateDataKey')).toBe('done');
    const seen = [
      'DisableKey',
      'GenerateDataKey',
      'Decrypt',
      'DescribeKey',
      'CancelKeyDeletion',
      'ScheduleKeyDeletion',
      'Decrypt',
      'EnableKey',
      'CancelKeyDeletion',
      'EnableKey',
      'GenerateDataKey',
    ].map((operation) => [operation, call(operation)]);
    expect(seen).toEqual([
      ['DisableKey', 'Disabled'],
      ['GenerateDataKey', 'DisabledException'],
      ['Decrypt', 'DisabledException'],
      ['DescribeKey', 'Disabled'],
      ['CancelKeyDeletion', 'KMSInvalidStateException'],
      ['ScheduleKeyDeletion', 'PendingDeletion'],
      ['Decrypt', 'KMSInvalidStateException'],
      ['EnableKey', 'KMSInvalidStateException'],
      ['CancelKeyDeletion', 'Disabled'],
      ['EnableKey', 'Enabled'],
      ['GenerateDataKey', 'done'],
    ]);
  });

  it('is listed, named by its id or its ARN, and says when it would be deleted', () => {
    const { kms, call } = started();
    expect(JSON.parse(kms.call('ListKeys', {})?.body ?? '').Keys).toEqual([{ KeyId: 'the-key', KeyArn: ARN }]);
    expect(call('DescribeKey', { KeyId: ARN })).toBe('Enabled');
    expect(call('DisableKey', { KeyId: 'another' })).toBe('NotFoundException');
    expect(call('DescribeKey')).toBe('Enabled');
    expect(call('CreateKey')).toBe('UnsupportedOperationException');
    const scheduled = kms.call('ScheduleKeyDeletion', { KeyId: ARN, PendingWindowInDays: 7 });
    expect(JSON.parse(scheduled?.body ?? '').DeletionDate).toBe(NOW_MS / 1_000 + 7 * 86_400);
  });
});
