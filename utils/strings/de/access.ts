import type { accessStrings } from '../access';
import type { Translation } from '../translation';

export const access: Translation<typeof accessStrings> = {
  anonymous: (doing) => `${doing} schreibt in GitLab und braucht dafür ein Zugriffstoken.`,
  readOnly: (doing) => `Das Token darf nur lesen. ${doing} braucht eines mit dem Scope api.`,
  comment: (doing) =>
    `GitLab lässt hier keine Änderung dieses Planungstickets zu. ${doing} braucht eine höhere Rolle im Projekt.`,
};
