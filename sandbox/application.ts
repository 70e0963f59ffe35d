import { Hono } from 'hono';
import { graphqlApi } from './api/graphql';
import { RateLimiter } from './api/rate-limit';
import { restApi } from './api/rest';
import { pages } from './pages';
import type { Layout } from './pages/work-item/layouts';
import type { World } from './world/world';

/** Everything the stand-in answers: REST, GraphQL and web pages over one world. */
export function application(world: World, layout: Layout): Hono {
  const app = new Hono();
  const limiter = new RateLimiter();
  app.route('/api/v4', restApi(world, limiter));
  app.route('/api/graphql', graphqlApi(world, limiter));
  app.route('/', pages(world, layout));
  return app;
}
