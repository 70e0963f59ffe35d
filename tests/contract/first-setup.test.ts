import { expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readSetup } from '@/utils/page/setup';
import { defaultProfile } from '@/utils/plan/profile';

test('before anything is set up, pages look for the label of the profile that is in force then', async () => {
  fakeBrowser.reset();
  expect((await readSetup()).planningLabels).toEqual([defaultProfile.planningLabel]);
});
