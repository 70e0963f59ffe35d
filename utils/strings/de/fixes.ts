import type { FixSentences } from '../fixes';
import { formatWeight } from './numbers';

const makeReadable = new Map([
  ['not-found-or-hidden', 'Die Referenz berichtigen, oder um Zugang zum Projekt bitten.'],
  ['forbidden', 'Um Zugang zum Projekt bitten, oder ein Token verwenden, das ihn hat.'],
  ['another-instance', 'Ein Issue dieses GitLab nennen, das dafür steht.'],
]);

export const fixes: FixSentences = {
  'name-an-issue': () =>
    'Die Referenz des Issues in die Zeile schreiben; gibt es noch keines, eines anlegen.',
  'make-readable': ({ reason }) => makeReadable.get(reason) ?? 'Den Plan gleich noch einmal lesen.',
  'plan-its-issues': () => 'Stattdessen die Issues planen, die dazu gehören.',
  'remove-row': () => 'Eine der beiden Zeilen entfernen.',
  'drop-or-reopen': () => 'Die Zeile entfernen, oder das Issue wieder öffnen.',
  'remove-from-parking-lot': () => 'Seine Zeile aus dem Parking Lot entfernen.',
  'correct-reference': ({ project }) =>
    `In der Referenz der Zeile ${project} schreiben: Unter dem alten Pfad nimmt GitLab keine Änderungen an.`,
  refine: ({ wanted }) => `Das Issue ausarbeiten, dann das Label ${wanted} setzen.`,
  unblock: () => 'Beseitigen, was es blockiert, oder es für einen späteren Milestone lassen.',
  'set-weight': ({ scope }) =>
    scope === ''
      ? 'Sich auf ein Gewicht einigen und es am Issue setzen.'
      : `Sich auf ein Gewicht einigen und ein Label ${scope}::… setzen.`,
  'weigh-by-label': () => 'Ein Teamprofil verwenden, das das Gewicht von einem Label nimmt.',
  'break-down': ({ largest }) => `In Issues mit höchstens ${formatWeight(largest)} Gewicht zerlegen.`,
  'agree-on-weight': () => 'Das falsche berichtigen. Es zählt das Gewicht des Issues.',
  'write-acceptance-criteria': () =>
    'Die Akzeptanzkriterien als Kontrollkästchen in die Beschreibung schreiben.',
  'set-milestone': ({ milestone }) => `Den Milestone des Issues auf ${milestone} setzen.`,
  assign: ({ row }) => (row === '' ? 'Zuweisen, wer es übernimmt.' : `Das Issue ${row} zuweisen.`),
  'agree-on-assignee': () => 'Zeile oder Issue berichtigen. Es zählen die Zuständigen des Issues.',
  'set-metrics-label': ({ scope }) => `Ein Label ${scope}::… setzen.`,
  'replace-metrics-placeholder': ({ scope }) => `Durch das Label ${scope}::… ersetzen, das zur Arbeit passt.`,
  'keep-one-metrics-label': () => 'Das passende behalten, die anderen entfernen.',
  'state-capacity': () => 'In der Tabelle Capacity eine Zeile mit den Gewichtspunkten anlegen.',
  'lighten-load': () => 'Arbeit jemand anderem geben, oder zurück in den Parking Lot bringen.',
};
