import { type FinalizeStep, finalizeSteps } from '@/utils/plan/finalizing/steps';
import type { FinalizeOrder } from '@/utils/protocol/finalize-order';
import { ServiceFailure } from '../failures';
import type { ItemResult, JobContext, JobKind } from '../jobs/job-kind';
import { closePlan } from './close-plan';
import { createNext } from './create-next-plan';
import { createRetrospective } from './create-retrospective';
import { linkNextPlan } from './link-next-plan';
import { moveParked } from './move-parked';
import { postSummary } from './post-summary';

type Step = (context: JobContext, order: FinalizeOrder) => Promise<ItemResult>;

/** The next planning issue is created before this one is closed, so that there is always a Parking Lot to park in. */
const steps: Readonly<Record<FinalizeStep, Step>> = {
  summary: postSummary,
  next: createNext,
  link: linkNextPlan,
  move: moveParked,
  close: closePlan,
  retrospective: createRetrospective,
};

/**
 * Finalizes a plan, step by step. Each step recognises what is there, so that finalizing again after any interruption
 * leaves exactly one of everything; a step that failed keeps the later ones from being made.
 */
export const finalizeKind: JobKind<FinalizeOrder> = {
  items: (order) => finalizeSteps.filter((step) => order.steps.includes(step)),
  afterFailure: 'stop',
  run(context, order, item) {
    const step = finalizeSteps.find((one) => one === item);
    if (step === undefined) throw new ServiceFailure('refused-message');
    return steps[step](context, order);
  },
};
