import type { dialogStrings } from '../dialog';
import type { Translation } from '../translation';

export const dialog: Translation<typeof dialogStrings> = { close: 'Schließen' };
