import { origin } from '../../../origin';
import { accessLevel } from '../../../world/access';
import { ancestorGroups, fullName } from '../../../world/find';
import type { Member, Project, User } from '../../../world/model';
import type { World } from '../../../world/world';

/** A project (`Entities::Project`, the parts a planning tool could use); `permissions` only for signed-in callers. */
export function projectEntity(world: World, project: Project, viewer: User | null) {
  const [group] = ancestorGroups(world, project.fullPath);
  return {
    id: project.id,
    description: project.description,
    name: project.name,
    name_with_namespace: fullName(world, project),
    path: project.fullPath.split('/').at(-1) ?? '',
    path_with_namespace: project.fullPath,
    created_at: world.daysAgo(1500),
    default_branch: 'main',
    visibility: project.visibility,
    web_url: `${origin}/${project.fullPath}`,
    avatar_url: null,
    namespace: group && {
      id: group.id,
      name: group.name,
      path: group.fullPath.split('/').at(-1) ?? '',
      kind: 'group',
      full_path: group.fullPath,
      parent_id: ancestorGroups(world, group.fullPath)[0]?.id ?? null,
      web_url: `${origin}/groups/${group.fullPath}`,
    },
    archived: false,
    issues_enabled: true,
    issues_access_level: 'enabled',
    _links: {
      self: `${origin}/api/v4/projects/${project.id}`,
      issues: `${origin}/api/v4/projects/${project.id}/issues`,
    },
    ...(viewer ? { permissions: permissions(world, project, viewer) } : {}),
  };
}

function permissions(world: World, project: Project, viewer: User) {
  const ofProject = project.members.find((member) => member.userId === viewer.id);
  const whole = accessLevel(world, viewer, project);
  const ofGroup: Member | null =
    whole > (ofProject?.accessLevel ?? 0) ? { userId: viewer.id, accessLevel: whole } : null;
  return { project_access: access(ofProject ?? null), group_access: access(ofGroup) };
}

function access(member: Member | null) {
  return member && { access_level: member.accessLevel, notification_level: 3 };
}
