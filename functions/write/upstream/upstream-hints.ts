import { NOT_FOUND, problem } from '../../../lib/contract/error-code.ts';
import {
  MEMBER_HAS_NEWS,
  UPSTREAM_EVENT_SOURCE,
  type UpstreamEvent,
} from '../../../lib/contract/upstream/bus-events.ts';
import type { WriteRun } from '../deps.ts';

const SIGNATURE_WRONG = problem('signatureWrong', 'The hint is not signed by the upstream within five minutes.');

/**
 * Puts the news on the bus, which delivers it again until a function has handled it. The handler of the bus looks the
 * member up.
 */
export const receiveUpstreamHint: WriteRun<'receiveUpstreamHint'> = async ({ params, raw }, _caller, deps) => {
  const read = deps.hintReaderOf(params.connector);
  if (read === null) return NOT_FOUND;
  const hint = read(raw, deps.clock());
  switch (hint.kind) {
    case 'wrongSignature':
      return SIGNATURE_WRONG;
    case 'ignored':
      return { body: undefined };
    case 'news': {
      const detail: UpstreamEvent['detail'] = {
        user_guid: hint.userGuid,
        member_guid: hint.memberGuid,
        event_id: `${params.connector}/${hint.id}`,
      };
      const entry = { source: UPSTREAM_EVENT_SOURCE, detailType: MEMBER_HAS_NEWS, detail: JSON.stringify(detail) };
      await deps.bus.put([entry]);
      return { body: undefined };
    }
  }
};
