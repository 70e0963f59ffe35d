import { requireUser } from '../caller';
import { userEntity } from './entities/user';
import { answer, type Resource } from './route';

const VERSION = '19.6.0-pre';

/** `GET /user`, `/personal_access_tokens/self`, `/metadata`, `/version`: who am I, with what token, on what. */
export const identity: Resource = (api, world) => {
  api.get('/user', (call) => {
    const { user } = requireUser(call.get('caller'));
    return answer(call, {
      ...userEntity(user),
      created_at: world.daysAgo(1500),
      bio: '',
      bot: false,
      email: `${user.username}@example.com`,
      two_factor_enabled: true,
      external: false,
    });
  });

  api.get('/personal_access_tokens/self', (call) => {
    const { token } = requireUser(call.get('caller'));
    return answer(call, {
      id: token.id,
      name: token.name,
      revoked: token.revoked,
      created_at: token.createdAt,
      description: token.description,
      scopes: token.scopes,
      user_id: token.userId,
      last_used_at: token.lastUsedAt,
      active: true,
      expires_at: token.expiresAt,
    });
  });

  for (const path of ['/metadata', '/version']) {
    api.get(path, (call) => {
      requireUser(call.get('caller'));
      const kas = {
        enabled: true,
        externalUrl: 'wss://kas.gitlab.com',
        externalK8sProxyUrl: null,
        version: VERSION,
      };
      return answer(call, { version: VERSION, revision: 'deadbeef123', kas, enterprise: true });
    });
  }
};
