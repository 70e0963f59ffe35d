import { userUrl } from '../../web-urls';
import type { User } from '../../world/model';
import { gid } from './ids';

/** A `UserCore` or `CurrentUser`. */
export function userNode(user: User) {
  return {
    id: gid('User', user.id),
    username: user.username,
    name: user.name,
    webUrl: userUrl(user),
    avatarUrl: user.avatarUrl,
    status: null,
  };
}
