import type { ProfilePreset } from '@/utils/plan/profiles';
import type { Settings } from '@/utils/protocol/answers/settings';
import { optionsStrings as strings } from '@/utils/strings/options';
import { type InstanceActions, InstancesSection } from './instances-section';
import { OwnPage } from './own-page';
import { type ProfileActions, ProfileSection } from './profile-section';
import { type ProjectActions, ProjectsSection } from './projects-section';
import { type ReminderActions, RemindersSection } from './reminders-section';
import { SettingsNotices, type SettingsNoticesProps } from './settings-notices';
import { type ShortcutsProps, ShortcutsSection } from './shortcuts-section';
import { type TokenActions, TokenSection } from './token-section';

export interface OptionsProps
  extends SettingsNoticesProps,
    TokenActions,
    InstanceActions,
    ProjectActions,
    ReminderActions,
    ShortcutsProps,
    ProfileActions {
  presets: readonly ProfilePreset[];
}

/** The options page: what the extension may do, for which projects, by whose rules. */
export function Options(props: OptionsProps) {
  const { settings } = props;
  return (
    <OwnPage
      title={strings.title}
      subtitle={
        <>
          {strings.subtitle}{' '}
          <a class="link" href="/welcome.html">
            {strings.welcome}
          </a>
        </>
      }
    >
      <SettingsNotices {...props} />
      {settings && <Sections {...props} settings={settings} />}
    </OwnPage>
  );
}

type SectionsProps = OptionsProps & { settings: Settings };

function Sections({ settings, presets, reader, ...actions }: SectionsProps) {
  const tokens = Object.entries(settings.tokens);
  const instances = tokens.map(([origin]) => origin);
  const anonymous = tokens.flatMap(([origin, status]) => (status === null ? [origin] : []));
  return (
    <>
      {tokens.map(([origin, status]) => (
        <TokenSection key={origin} origin={origin} status={status} reader={reader} {...actions} />
      ))}
      <InstancesSection instances={instances} {...actions} />
      <ProjectsSection
        projects={settings.projects}
        instances={instances}
        anonymous={anonymous}
        {...actions}
      />
      <RemindersSection {...settings} {...actions} />
      <ShortcutsSection {...actions} />
      <ProfileSection presets={presets} settings={settings} {...actions} />
    </>
  );
}
