import type { Session } from './api-client.ts';

/** What the service computed from a user's accounts and transactions. */
export interface DemoPlanned {
  /** The latest first. */
  readonly beats: readonly DemoBeat[];
  readonly iteration: DemoIteration;
  readonly iteration_items: readonly DemoItem[];
}

interface DemoBeat {
  readonly guid: string;
  readonly template: string;
  readonly title: string;
  readonly description: string;
  readonly is_relevant: boolean;
}

interface DemoIteration {
  readonly guid: string;
  readonly iteration_number: number;
  readonly start_on: string;
  readonly end_on: string;
}

interface DemoItem {
  readonly guid: string;
  readonly item_type: '0' | '1' | '2' | '3' | null;
  readonly planned_amount: number | null;
  readonly actual_amount: number | null;
  readonly scheduled_payment_guid: string | null;
  /** That of the scheduled payment; null without one. */
  readonly description: string | null;
}

/** Makes a spending plan, and reads it with the beats. */
export const readPlanned = async (session: Session): Promise<DemoPlanned> => {
  const { spending_plan: plan } = await session<{ readonly spending_plan: { readonly guid: string } }>(
    'POST',
    '/spending_plans',
  );
  const current = `/spending_plans/${plan.guid}/iterations/current`;
  const [{ beats }, { iteration }, { iteration_items: items }, { scheduled_payments: payments }] = await Promise.all([
    session<{ readonly beats: readonly DemoBeat[] }>('GET', '/beats'),
    session<{ readonly iteration: DemoIteration }>('GET', current),
    session<{ readonly iteration_items: readonly Omit<DemoItem, 'description'>[] }>(
      'GET',
      `${current}/iteration_items?records_per_page=${ON_ONE_PAGE_MAX}`,
    ),
    session<{ readonly scheduled_payments: readonly { readonly guid: string; readonly description: string }[] }>(
      'GET',
      `/scheduled_payments?records_per_page=${ON_ONE_PAGE_MAX}`,
    ),
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
