import type { Client } from '../../domain/users/client.ts';
import type { ChangeRequest } from '../table/change-request.ts';

/** Whose member a call makes or changes, and whether anybody is to hear of it. */
export interface MemberRequest extends ChangeRequest {
  readonly client: Client;
}
