import { userByName } from '../../world/find';
import { requireUser } from '../caller';
import { badRequest } from '../errors';
import { userEntity } from './entities/user';
import { listAnswer, type Resource } from './route';

/** `GET /users?username=` and `?search=`: the ids behind names. */
export const users: Resource = (api, world) => {
  api.get('/users', (call) => {
    requireUser(call.get('caller'));
    const params = call.get('params');
    const name = params.text('username');
    const search = params.text('search')?.toLowerCase();
    if (name === null && search === undefined) throw badRequest('username or search is missing');
    const named = name === null ? world.users : [userByName(world, name)].flatMap((user) => user ?? []);
    const found = named.filter(
      (user) => !search || `${user.username} ${user.name}`.toLowerCase().includes(search),
    );
    return listAnswer(call, found, userEntity);
  });
};
