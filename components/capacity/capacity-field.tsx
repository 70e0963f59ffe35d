import { readNumber } from '@/utils/plan/numbers';
import { capacityStrings as strings } from '@/utils/strings/capacity';
import { CellField, type CellFieldProps } from './cell-field';

/** A capacity as typed, and what it means; any text is taken. */
export function CapacityField(props: CellFieldProps) {
  return <CellField label={strings.capacity} hint={meaningOf(props.text)} inputMode="decimal" {...props} />;
}

function meaningOf(text: string): string {
  const typed = text.trim();
  const points = readNumber(typed);
  if (typed === '') return strings.nothingStated;
  return points === null ? strings.noNumber(typed) : strings.countsAs(points);
}
