import { useConsole } from '../console.tsx';
import { budgetSentence } from '../members/member-status.ts';
import { useReadAgain } from '../members/use-found.ts';
import { Empty, Failure } from '../parts.tsx';
import { hrefOf } from '../route.ts';

/** Of the members that were looked up: a budget belongs to a member. */
export const BudgetList = () => {
  const { now, lookedUp } = useConsole();
  const refusal = useReadAgain();
  const counted = [...lookedUp.values()]
    .flat()
    .filter(({ upstream_budget: budget }) => budget !== null)
    .toSorted((a, b) => a.guid.localeCompare(b.guid));
  if (counted.length === 0) {
    return (
      <Empty>
        No member with a budget is known here. Some institutions count requests; look up members on the page{' '}
        <a href="#/members">Members</a>, and those with a budget are listed here.
      </Empty>
    );
  }
  return (
    <>
      <Failure text={refusal} />
      <ul class="list card rows">
        {counted.map((member) => (
          <li key={member.guid}>
            <a href={hrefOf({ kind: 'member', userGuid: member.user_guid, memberGuid: member.guid })}>{member.name}</a>
            <span class={member.upstream_budget?.left === 0 ? 'bad-text' : 'soft'}>
              {budgetSentence(member.upstream_budget, now())}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
};
