import type { FixSentences } from '../fixes';
import { formatWeight } from './numbers';

const makeReadable = new Map([
  ['not-found-or-hidden', 'Die Referenz berichtigen oder um Zugang zum Projekt bitten.'],
  ['forbidden', 'Um Zugang zum Projekt bitten oder ein Token verwenden, das ihn hat.'],
  ['another-instance', 'Ein Ticket dieses GitLab nennen, das dafür steht.'],
]);

export const fixes: FixSentences = {
  'name-an-issue': () =>
    'Die Referenz des Tickets in die Zeile schreiben; gibt es noch keines, eines anlegen.',
  'make-readable': ({ reason }) => makeReadable.get(reason) ?? 'Den Plan gleich noch einmal lesen.',
  'plan-its-issues': () => 'Stattdessen die Tickets planen, die dazu gehören.',
  'remove-row': () => 'Eine der beiden Zeilen entfernen.',
  'drop-or-reopen': () => 'Die Zeile entfernen oder das Ticket wieder öffnen.',
  'remove-from-parking-lot': () => 'Seine Zeile aus dem Parking Lot entfernen.',
  'correct-reference': ({ project }) =>
    `In der Referenz der Zeile ${project} schreiben: Unter dem alten Pfad nimmt GitLab keine Änderungen an.`,
  refine: ({ wanted }) => `Das Ticket ausarbeiten, dann das Label ${wanted} setzen.`,
  unblock: () => 'Beseitigen, was es blockiert, oder es für einen späteren Meilenstein lassen.',
  'set-weight': ({ scope }) =>
    scope === ''
      ? 'Sich auf ein Gewicht einigen und es am Ticket setzen.'
      : `Sich auf ein Gewicht einigen und ein Label ${scope}::… setzen.`,
  'weigh-by-label': () => 'Ein Teamprofil verwenden, das das Gewicht von einem Label nimmt.',
  'break-down': ({ largest }) => `In Tickets mit Gewicht ${formatWeight(largest)} oder weniger aufteilen.`,
  'agree-on-weight': () => 'Das falsche berichtigen. Es zählt das Gewicht des Tickets.',
  'write-acceptance-criteria': () =>
    'Die Akzeptanzkriterien als Kontrollkästchen in die Beschreibung schreiben.',
  'set-milestone': ({ milestone }) => `Den Meilenstein des Tickets auf ${milestone} setzen.`,
  assign: ({ row }) =>
    row === '' ? 'Die Person zuweisen, die es übernimmt.' : `Das Ticket ${row} zuweisen.`,
  'agree-on-assignee': () => 'Zeile oder Ticket berichtigen. Es zählen die Beauftragten des Tickets.',
  'set-metrics-label': ({ scope }) => `Ein Label ${scope}::… setzen.`,
  'replace-metrics-placeholder': ({ scope }) => `Durch das Label ${scope}::… ersetzen, das zur Arbeit passt.`,
  'keep-one-metrics-label': () => 'Das passende behalten, die anderen entfernen.',
  'state-capacity': () => 'In der Tabelle Capacity eine Zeile mit den Gewichtspunkten anlegen.',
  'lighten-load': () => 'Arbeit jemand anderem geben oder zurück in den Parking Lot bringen.',
};
