import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Api } from '../calls.ts';
import { READ_EVERY_MS } from '../machine/turn.ts';
import { usePage } from '../page.tsx';
import type { Options, WidgetSession } from '../session.ts';
import type { Member } from '../wire.ts';
import { connectionsOf, stateOf } from './member-state.ts';

/** As many as the API gives on one page. */
const MEMBERS_MAX = 1_000;

/** Reads that may fail in a row. */
const FAILED_READS_MAX = 10;

const pathsOf = ({ connections_use_case_filter, use_cases }: Options): readonly string[] => {
  const all = `members?records_per_page=${MEMBERS_MAX}`;
  return connections_use_case_filter ? use_cases.map((useCase) => `${all}&use_case=${useCase}`) : [all];
};

/** Null where one of the lists could not be read: half a list would look like the whole one. */
const readMembers = async (api: Api, options: Options): Promise<readonly Member[] | null> => {
  const called = await Promise.all(
    pathsOf(options).map((path) => api.read<{ readonly members: readonly Member[] }>(path)),
  );
  const lists = called.flatMap((one) => (one.kind === 'ok' ? [one.body.members] : []));
  return lists.length === called.length ? connectionsOf(lists) : null;
};

const firstOf = ({ first }: WidgetSession): readonly Member[] | null =>
  first.kind === 'members' ? connectionsOf([first.members]) : null;

interface Members {
  /** Null until they are read. */
  readonly members: readonly Member[] | null;
  /** The list could not be read several times in a row. */
  readonly isLost: boolean;
  readonly put: (member: Member) => void;
  readonly remove: (guid: string) => void;
}

/** The list that the exchange brought, read again after each visit elsewhere, and while something is under way. */
export const useMembers = (): Members => {
  const { api, session, state } = usePage();
  const [members, setMembers] = useState(state.visit === 1 ? firstOf(session) : null);
  const [reads, setReads] = useState(0);
  const [failedReads, setFailedReads] = useState(0);
  const isUnread = members === null;
  const isBusy = members?.some((member) => stateOf(member) === 'busy') === true;
  const isLost = failedReads >= FAILED_READS_MAX;
  useEffect(() => {
    if (isLost || !(isBusy || isUnread)) return;
    const read = async (): Promise<void> => {
      const list = await readMembers(api, session.options);
      if (list !== null) setMembers(list);
      setFailedReads((count) => (list === null ? count + 1 : 0));
      setReads((count) => count + 1);
    };
    const timer = setTimeout(() => void read(), reads === 0 && isUnread ? 0 : READ_EVERY_MS);
    return () => clearTimeout(timer);
  }, [isLost, isBusy, isUnread, reads, api, session]);
  const put = useCallback((member: Member) => {
    setMembers((list) => list?.map((one) => (one.guid === member.guid ? member : one)) ?? null);
  }, []);
  const remove = useCallback((guid: string) => {
    setMembers((list) => list?.filter((one) => one.guid !== guid) ?? null);
  }, []);
  return { members, isLost, put, remove };
};
