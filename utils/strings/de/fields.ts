import type { FieldNames } from '../fields';
import { list } from './numbers';

export const fields: FieldNames = {
  names: {
    milestone: 'Milestone',
    assignees: 'Zuständige',
    labels: 'Labels',
    weight: 'Gewicht',
  },
  list,
};
