import { expect, test } from 'vitest';
import { bringTools } from './bring-tools';
import { createTestService } from './testing/test-service';

test('the tools come into the tab that asks for them', async () => {
  const { service, toolsIn } = createTestService();
  const tab = { surface: 'tab', tabId: 3, origin: 'https://gitlab.com', issues: [] } as const;
  await bringTools(service, tab);
  await bringTools(service, { surface: 'page' });
  expect(toolsIn).toEqual([3]);
});
