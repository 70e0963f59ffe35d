import type { EditRefusal } from '@/utils/plan/edit';
import { ServiceFailure } from './failures';

/** The failure that says why a description does not take an edit. */
export function editRefused({ kind, line }: EditRefusal): ServiceFailure {
  return new ServiceFailure('edit-refused', line === undefined ? { refusal: kind } : { refusal: kind, line });
}
