import { addLabel } from '../build';
import type { Group } from '../model';
import type { World } from '../world';

const workflow: Array<[string, string]> = [
  ['workflow::validation backlog', '#d9534f'],
  ['workflow::solution validation', '#f0ad4e'],
  ['workflow::ready for development', '#428bca'],
  ['workflow::in dev', '#5cb85c'],
  ['workflow::in review', '#8e44ad'],
  ['workflow::blocked', '#c40022'],
  ['workflow::complete', '#00b140'],
];

const metrics = [
  'ProdSecRequirement',
  'Defense in Depth',
  'Paved Road',
  'Tooling Integration',
  'Custom Tooling',
  'Sunsetting',
  'Internal',
  'Pending',
].map((name): [string, string] => [`ProdSecEngMetric::${name}`, name === 'Pending' ? '#e9be74' : '#7f5ad5']);

const priorities = [1, 2, 3].map((level): [string, string] => [
  `ProdSecEngPriority::${level}`,
  ['#c91c00', '#e67664', '#efb0a5'][level - 1] ?? '#efb0a5',
]);

const team: Array<[string, string]> = [
  ['Milestone Planning', '#1f75cb'],
  ['team::Product Security Engineering', '#3cb371'],
  ['ProdSecEng Candidate', '#9ddfb8'],
  ['retrospective', '#6699cc'],
];

const product: Array<[string, string]> = [
  ['type::feature', '#36b37e'],
  ['type::maintenance', '#e6e6fa'],
  ['type::bug', '#cd5b45'],
  ['security', '#dd2b0e'],
  ['backend', '#0033cc'],
  ['frontend', '#9400d3'],
  ['devops::software supply chain security', '#e44d2a'],
  ['group::authentication', '#a8d695'],
];

/** Gives a top-level group the team's labels; the product's group also has the product's. */
export function seedLabels(world: World, group: Group, withProduct: boolean): void {
  const all = [
    ...workflow,
    ...metrics,
    ...priorities,
    ...team,
    ...(withProduct ? product : product.slice(3, 5)),
  ];
  for (const [name, color] of all) addLabel(world, { kind: 'group', id: group.id }, name, color);
}
