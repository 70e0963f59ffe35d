/** The team project's issue template for a planning issue: the demo's shape, without rows. */
export const planningTemplate = `The single source of truth for planning the milestone.
How we plan: [handbook](https://handbook.gitlab.com/handbook/security/product-security/product-security-engineering/milestone-planning/).

## Planning Checklist

- [ ] Milestone dates confirmed
- [ ] Team members have added their capacity
- [ ] Carry-over work added to Milestone Work
- [ ] Every Milestone Work item is refined and weighted
- [ ] Milestone, assignee and metrics label set on every item
- [ ] Workload threads resolved

## Capacity

| Team member | Capacity | Time off | Notes |
| --- | ---: | --- | --- |

## Milestone Work

| Issue | Weight | Assignee | Carry-over | Notes |
| --- | ---: | --- | :---: | --- |

## Parking Lot

Add anything worth considering, with a brief explanation.

| Issue | Why this milestone? | Added by |
| --- | --- | --- |

/label ~"Milestone Planning" ~"team::Product Security Engineering"
`;
