import { act, fireEvent, render, screen, within } from '@testing-library/preact';
import { vi } from 'vitest';
import { presets } from '@/utils/plan/profiles';
import type { Settings } from '@/utils/protocol/answers/settings';
import type { TokenStatus } from '@/utils/protocol/answers/token-status';
import type { Failure, FailureKind } from '@/utils/protocol/failure';
import { Options, type OptionsProps } from '../options';

export const origin = 'https://gitlab.com';

/** Of somebody who may write. */
export const token: TokenStatus = {
  username: 'ada',
  name: 'Ada Moreno',
  scopes: ['api', 'read_user'],
  expiresAt: '2027-03-01',
  access: 'write',
  checkedAt: '2026-11-22T09:30:00Z',
};

/** One instance with a token, one team project. */
export const settings: Settings = {
  projects: [{ origin, projectPath: 'org/security/team' }],
  chosenProfile: 'product-security-engineering',
  ownProfile: null,
  presets: [],
  tokens: { [origin]: token },
  withheld: [],
  reminders: [],
  notifications: true,
};

export const noToken: Settings = { ...settings, tokens: { [origin]: null } };

/** Draws the options. Answers what they were given, and draws them again with something changed. */
export function show(given: Partial<OptionsProps> = {}) {
  const well = () => vi.fn(async (): Promise<Failure | null> => null);
  const props: OptionsProps = {
    settings,
    failure: null,
    presets,
    reader: { now: '2026-11-22T10:00:00Z', timeZone: 'UTC', locale: 'en-GB' },
    shortcuts: [
      { command: 'park-issue', keys: 'Alt+Shift+K' },
      { command: 'open-plan', keys: '' },
    ],
    onChangeShortcuts: vi.fn(),
    onRead: vi.fn(),
    onSaveToken: well(),
    onCheckToken: well(),
    onRemoveToken: well(),
    onAllow: vi.fn(),
    onAddInstance: well(),
    onRemoveInstance: well(),
    onAddProject: well(),
    onRemoveProject: well(),
    onRemind: well(),
    onChooseProfile: well(),
    onSaveProfile: well(),
    ...given,
  };
  const view = render(<Options {...props} />);
  return {
    props,
    again: (changed: Partial<OptionsProps>) => view.rerender(<Options {...props} {...changed} />),
  };
}

/** What a change answers that did not work. */
export const failing = (kind: FailureKind) => async (): Promise<Failure> => ({ kind, values: {} });
export const button = (name: string | RegExp) => screen.getByRole('button', { name });
export const section = (name: string) => within(screen.getByRole('region', { name }));

/** What a field says is wrong with it; empty when nothing is. */
export function errorOf(field: HTMLElement): string {
  if (field.getAttribute('aria-invalid') !== 'true') return '';
  const [id = ''] = field.getAttribute('aria-describedby')?.split(' ') ?? [];
  return document.getElementById(id)?.textContent ?? '';
}

export async function press(name: string | RegExp): Promise<void> {
  await act(async () => {
    fireEvent.click(button(name));
  });
}
