import { userUrl } from '../../../web-urls';
import type { User } from '../../../world/model';

/** A user as embedded in other answers (`Entities::UserBasic`). */
export function userEntity(user: User) {
  return {
    id: user.id,
    username: user.username,
    public_email: '',
    name: user.name,
    state: 'active',
    locked: false,
    avatar_url: user.avatarUrl,
    web_url: userUrl(user),
  };
}
