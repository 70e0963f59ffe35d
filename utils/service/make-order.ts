import type { JournalEntry } from '@/utils/storage/journal';
import { editRows } from './edit-rows';
import type { Made, OrderTools } from './order';
import { parkRow } from './park-row';
import { writeRetroItem } from './write-retro-item';

/** Carries out an order, as the only writer of its planning issue. Fails as the kind of order does. */
export function makeOrder({ order, ...task }: JournalEntry, tools: OrderTools): Promise<Made> {
  switch (order.type) {
    case 'park-issue':
      return parkRow(order, task, tools);
    case 'edit-plan':
      return editRows(order, task, tools);
    case 'add-retro-item':
      return writeRetroItem(order, task, tools);
  }
}
