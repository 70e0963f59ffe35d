import type { Label } from '../../../world/model';

/** A label as issues show it with `with_labels_details=true` (`Entities::LabelBasic`). */
export function labelBasicEntity(label: Label) {
  return {
    id: label.id,
    name: label.name,
    description: label.description,
    description_html: label.description ?? '',
    text_color: label.textColor,
    color: label.color,
    archived: false,
  };
}

/** A label of a project's list (`Entities::ProjectLabel`). */
export function labelEntity(label: Label) {
  return {
    ...labelBasicEntity(label),
    subscribed: false,
    priority: null,
    is_project_label: label.owner.kind === 'project',
  };
}
