import type { FieldNames } from '../fields';
import { list } from './numbers';

export const fields: FieldNames = {
  names: {
    milestone: 'Meilenstein',
    assignees: 'Beauftragte',
    labels: 'Labels',
    weight: 'Gewicht',
  },
  list,
};
