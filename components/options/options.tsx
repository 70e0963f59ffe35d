import type { ProfilePreset } from '@/utils/plan/profiles';
import type { Failure } from '@/utils/protocol/failure';
import type { Settings } from '@/utils/protocol/messages';
import type { Reader } from '@/utils/strings/dates';
import { readFailureSentence } from '@/utils/strings/failures';
import { optionsStrings as strings } from '@/utils/strings/options';
import { Notice } from '../notice';
import { type InstanceActions, InstancesSection } from './instances-section';
import { type ProfileActions, ProfileSection } from './profile-section';
import { type ProjectActions, ProjectsSection } from './projects-section';
import { type ReminderActions, RemindersSection } from './reminders-section';
import { type ShortcutsProps, ShortcutsSection } from './shortcuts-section';
import { type TokenActions, TokenSection } from './token-section';
import { WithheldNotice } from './withheld-notice';

export interface OptionsProps
  extends TokenActions,
    InstanceActions,
    ProjectActions,
    ReminderActions,
    ShortcutsProps,
    ProfileActions {
  /** Null while they are not known. */
  settings: Settings | null;
  /** Why they could not be read. */
  failure: Failure | null;
  presets: readonly ProfilePreset[];
  reader: Reader;
  onRead: () => void;
  /** Asks the browser for the instance's host. */
  onAllow: (origin: string) => void;
}

/** The options page: what the extension may do, for which projects, by whose rules. */
export function Options({ settings, failure, presets, reader, onRead, onAllow, ...actions }: OptionsProps) {
  return (
    <main class="options">
      <header class="options-head">
        <img src="/icon/icon.svg" alt="" width={40} height={40} />
        <div>
          <h1>{strings.title}</h1>
          <p class="subtle">{strings.subtitle}</p>
        </div>
      </header>
      {failure && (
        <Notice tone="danger" action={{ text: strings.tryAgain, run: onRead }}>
          {readFailureSentence(failure, reader)}
        </Notice>
      )}
      {settings === null && failure === null && <p role="status">{strings.reading}</p>}
      {settings?.reset && <Notice tone="warning">{strings.reset(settings.reset)}</Notice>}
      {settings?.withheld.map((origin) => (
        <WithheldNotice key={origin} origin={origin} onAllow={onAllow} />
      ))}
      {settings && <Sections settings={settings} presets={presets} reader={reader} {...actions} />}
    </main>
  );
}

type SectionsProps = Omit<OptionsProps, 'failure' | 'onRead' | 'onAllow' | 'settings'> & {
  settings: Settings;
};

function Sections({ settings, presets, reader, ...actions }: SectionsProps) {
  const tokens = Object.entries(settings.tokens);
  const instances = tokens.map(([origin]) => origin);
  return (
    <>
      {tokens.map(([origin, status]) => (
        <TokenSection key={origin} origin={origin} status={status} reader={reader} {...actions} />
      ))}
      <InstancesSection instances={instances} {...actions} />
      <ProjectsSection projects={settings.projects} instances={instances} {...actions} />
      <RemindersSection {...settings} {...actions} />
      <ShortcutsSection {...actions} />
      <ProfileSection presets={presets} settings={settings} {...actions} />
    </>
  );
}
