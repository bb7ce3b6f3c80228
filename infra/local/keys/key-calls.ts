import type { AwsService } from '../calls/aws-service.ts';
import { arnOf } from '../template/arn.ts';
import type { KmsRequest, KmsService } from './kms-service.ts';

/** KMS for the endpoint. A call that names no key means the first of `keyIds`. */
export const keyCalls = (kms: KmsService, keyIds: readonly string[]): AwsService => ({
  target: 'TrentService',
  recognise: (operation, body) => {
    const request: KmsRequest = JSON.parse(body);
    const named = request.KeyId?.slice(request.KeyId.lastIndexOf('/') + 1);
    const keyId = keyIds.find((id) => named === undefined || id === named) ?? named ?? '';
    const context = Object.entries(request.EncryptionContext ?? {});
    return {
      access: [
        {
          action: `kms:${operation}`,
          resource: arnOf('kms', `key/${keyId}`),
          context: {
            'kms:encryptioncontextkeys': context.map(([key]) => key),
            ...Object.fromEntries(
              context.map(([key, value]) => [`kms:encryptioncontext:${key.toLowerCase()}`, [value]]),
            ),
          },
        },
      ],
      run: async () => ({ answer: kms.call(operation, request) }),
    };
  },
});
