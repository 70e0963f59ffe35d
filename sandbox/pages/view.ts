import type { Project } from '../world/model';

export interface Crumb {
  text: string;
  href: string;
}

/** One page's content, the same whether it comes as a whole document or through in-app navigation. */
export interface View {
  status: 200 | 404;
  /** Document title without the trailing "· GitLab". */
  title: string;
  /** `data-page` of the body: controller and action of the server render. */
  page: string;
  pageTypeId: string | null;
  project: Project | null;
  crumbs: Crumb[];
  html: string;
}
