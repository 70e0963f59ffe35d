import { addToken, addUser } from '../build';
import type { User } from '../model';
import type { World } from '../world';

/** The tokens of the seeded world, by what they are for. */
export const tokens = {
  /** ada.moreno, scope `api`: may read and write everything the demo shows. */
  api: 'glpat-demo-ada-api.01.abcdefghi',
  /** ada.moreno, scope `read_api`: may not write. */
  readApi: 'glpat-demo-ada-read.01.abcdefghi',
  /** ada.moreno, expired yesterday. */
  expired: 'glpat-demo-ada-expired.01.abcdefghi',
  /** ada.moreno, revoked. */
  revoked: 'glpat-demo-ada-revoked.01.abcdefghi',
  /** bilal.k, scope `api`: another member of the team. */
  otherUser: 'glpat-demo-bilal-api.01.abcdefghi',
  /** guest.visitor, scope `api`, but a guest: may comment, not write to the team's project. */
  guest: 'glpat-demo-guest-api.01.abcdefghi',
  /** mira.solano, the manager, scope `api`, who can also read the private project. */
  manager: 'glpat-demo-mira-api.01.abcdefghi',
} as const;

export interface People {
  mira: User;
  ada: User;
  bilal: User;
  chidi: User;
  dagny: User;
  guest: User;
  outsider: User;
}

/** Adds the team, its manager, a guest, a product engineer from outside, and everybody's tokens. */
export function seedPeople(world: World): People {
  const people: People = {
    mira: addUser(world, 'mira.solano', 'Mira Solano'),
    ada: addUser(world, 'ada.moreno', 'Ada Moreno'),
    bilal: addUser(world, 'bilal.k', 'Bilal Khoury'),
    chidi: addUser(world, 'chidi', 'Chidi Okafor'),
    dagny: addUser(world, 'dagny-l', 'Dagny Lindqvist'),
    guest: addUser(world, 'guest.visitor', 'Gus Visitor'),
    outsider: addUser(world, 'tomasz.w', 'Tomasz Wrona'),
  };
  addToken(world, people.ada, tokens.api);
  addToken(world, people.ada, tokens.readApi, {
    scopes: ['read_api'],
    name: 'Milestone Planner (read only)',
  });
  addToken(world, people.ada, tokens.expired, {
    expiresAt: world.daysAgo(1).slice(0, 10),
    name: 'Old laptop',
  });
  addToken(world, people.ada, tokens.revoked, { revoked: true, name: 'Lost laptop' });
  addToken(world, people.bilal, tokens.otherUser);
  addToken(world, people.guest, tokens.guest);
  addToken(world, people.mira, tokens.manager);
  world.sessionUserId = people.ada.id;
  return people;
}
