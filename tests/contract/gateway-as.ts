import { createGateway } from '@/utils/gitlab/create-gateway';
import type { Gateway } from '@/utils/gitlab/gateway';
import type { Fetch } from '@/utils/gitlab/http/exchange';

/** The gateway to gitlab.com of whoever that token is; null: of nobody. */
export function gatewayAs(token: string | null, fetch: Fetch): Gateway {
  return createGateway({ origin: 'https://gitlab.com', token: async () => token, fetch });
}
