import type { Beat, IterationItem, Session, SpendingPlanIteration } from '@tributary-data/tributary/client';

/** What the service computed from a user's accounts and transactions. */
export interface DemoPlanned {
  /** The latest first. */
  readonly beats: readonly Beat[];
  readonly iteration: SpendingPlanIteration;
  readonly iteration_items: readonly DemoItem[];
}

interface DemoItem extends IterationItem {
  /** That of the scheduled payment; null without one. */
  readonly description: string | null;
}

/** Makes a spending plan, and reads it with the beats. */
export const readPlanned = async (session: Session): Promise<DemoPlanned> => {
  const { spending_plan: plan } = await session.createSpendingPlan();
  const named = { spending_plan_guid: plan.guid };
  const [{ beats }, { iteration }, { iteration_items: items }, { scheduled_payments: payments }] = await Promise.all([
    session.listBeats(),
    session.readCurrentSpendingPlanIteration(named),
    session.listSpendingPlanIterationItems({ ...named, records_per_page: ON_ONE_PAGE_MAX }),
    session.listScheduledPayments({ records_per_page: ON_ONE_PAGE_MAX }),
  ]);
  const descriptions = new Map(payments.map(({ guid, description }) => [guid, description]));
  return {
    beats,
    iteration,
    iteration_items: items.map((item) => ({
      ...item,
      description: descriptions.get(item.scheduled_payment_guid ?? '') ?? null,
    })),
  };
};

/** The plan of the demo and its payments fit on one page each. */
const ON_ONE_PAGE_MAX = 100;
