import { useRef } from 'preact/hooks';
import type { Settings } from '@/utils/protocol/answers/settings';
import type { TeamStatus } from '@/utils/protocol/answers/team-status';
import { optionsStrings } from '@/utils/strings/options';
import { welcomeStrings as strings } from '@/utils/strings/welcome';
import { OwnPage } from '../options/own-page';
import { ProjectForm } from '../options/project-form';
import { projectName } from '../options/project-name';
import type { ProjectActions } from '../options/projects-section';
import { Section } from '../options/section';
import { SettingsNotices, type SettingsNoticesProps } from '../options/settings-notices';
import { type ShortcutsProps, ShortcutsSection } from '../options/shortcuts-section';
import { type TokenActions, TokenSection } from '../options/token-section';
import { TeamPlan } from './team-plan';

export interface WelcomeProps extends SettingsNoticesProps, TokenActions, ProjectActions, ShortcutsProps {
  /** Team projects as last read; null while nothing is known of them. */
  teams: readonly TeamStatus[] | null;
  /** The label of planning issues by the rules in force; null while it is not known. */
  planningLabel: string | null;
  onRefresh: () => void;
  onOpenOptions: () => void;
}

/** The page that opens once the extension is installed: from nothing to a plan that can be read. */
export function Welcome(props: WelcomeProps) {
  const { settings } = props;
  return (
    <OwnPage title={strings.title} subtitle={strings.subtitle}>
      <SettingsNotices {...props} settings={settings && withoutTeams(settings)} />
      {settings && <Steps {...props} settings={settings} />}
      <p class="buttons">
        <button type="button" class="button" onClick={props.onOpenOptions}>
          {strings.options}
        </button>
        <span class="subtle">{strings.again}</span>
      </p>
    </OwnPage>
  );
}

/** Withheld hosts of team projects are left out: there, the plan's own place says so. */
function withoutTeams(settings: Settings): Settings {
  const teams = new Set(settings.projects.map(({ origin }) => origin));
  return { ...settings, withheld: settings.withheld.filter((origin) => !teams.has(origin)) };
}

type StepsProps = WelcomeProps & { settings: Settings };

function Steps(props: StepsProps) {
  const { settings, reader } = props;
  const tokenStep = useRef<HTMLDivElement>(null);
  const origins = new Set(settings.projects.map(({ origin }) => origin));
  const tokens = Object.entries(settings.tokens).filter(
    ([origin]) => origins.size === 0 || origins.has(origin),
  );
  return (
    <>
      <TeamStep {...props} onToken={() => tokenStep.current?.focus()} />
      <div ref={tokenStep} class="welcome-step" tabIndex={-1}>
        <Section heading={strings.token.heading} intro={strings.token.intro}>
          <ul class="welcome-list">
            {strings.token.gains.map((gain) => (
              <li key={gain}>{gain}</li>
            ))}
          </ul>
        </Section>
        {tokens.map(([origin, status]) => (
          <TokenSection
            key={origin}
            origin={origin}
            status={status}
            reader={reader}
            onSaveToken={props.onSaveToken}
            onCheckToken={props.onCheckToken}
            onRemoveToken={props.onRemoveToken}
          />
        ))}
      </div>
      <Section heading={strings.days.heading}>
        <ul class="welcome-list">
          <li>{strings.days.plan}</li>
          <li>{strings.days.park}</li>
          <li>{strings.days.pin}</li>
        </ul>
      </Section>
      <ShortcutsSection shortcuts={props.shortcuts} onChangeShortcuts={props.onChangeShortcuts} />
    </>
  );
}

function TeamStep({
  settings,
  teams,
  reader,
  planningLabel,
  onToken,
  ...props
}: StepsProps & { onToken: () => void }) {
  const { projects, tokens } = settings;
  const anonymous = Object.keys(tokens).filter((origin) => tokens[origin] === null);
  return (
    <Section heading={strings.team.heading} intro={strings.team.intro}>
      {projects.length === 0 && <p>{optionsStrings.projects.none}</p>}
      {projects.map((project) => (
        <TeamPlan
          key={`${project.origin}/${project.projectPath}`}
          name={projectName(project, projects)}
          team={teams?.find(
            (team) => team.origin === project.origin && team.projectPath === project.projectPath,
          )}
          label={planningLabel ?? ''}
          reader={reader}
          onRemove={() => void props.onRemoveProject(project)}
          onRefresh={props.onRefresh}
          onAllow={props.onAllow}
          onOpenOptions={props.onOpenOptions}
          onToken={onToken}
        />
      ))}
      <ProjectForm
        projects={projects}
        instances={Object.keys(tokens)}
        anonymous={anonymous}
        onAdd={props.onAddProject}
      />
    </Section>
  );
}
