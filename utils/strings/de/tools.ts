import type { toolStrings } from '../tools';
import type { Translation } from '../translation';

export const tools: Translation<typeof toolStrings> = {
  label: 'Diesen Meilenstein planen',
  names: {
    arrange: 'Zeilen ordnen',
    capacity: 'Kapazität',
    'carry-over': 'Übertragen',
    commit: 'Zusagen',
    threads: 'Auslastungs-Threads',
    finalize: 'Finalisieren',
    'next-plan': 'Nächstes Planungsticket',
    outcome: 'Geplant und erledigt',
    weight: 'Einigung über Gewichte',
    discuss: 'Besprechen',
    refine: 'Um Ausarbeitung bitten',
    share: 'Als Markdown kopieren',
  },
  disabled: (name, why) => `${name}: ${why}`,
  unkept: 'Der Browser konnte die Eingaben nicht verwahren. Vor dem Schließen speichern.',
  updated: 'Die Erweiterung wurde aktualisiert oder entfernt. Diese Seite neu laden, um fortzufahren.',
  notOpened: 'Das ließ sich hier nicht öffnen. Diese Seite neu laden und erneut versuchen.',
  doing: 'Das',
};
