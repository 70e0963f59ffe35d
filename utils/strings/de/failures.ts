import { timeToCome } from '../dates';
import type { FailureWords } from '../failures';
import { fieldsListed } from '../fields';
import { refusalIn } from '../refusals';
import { fields } from './fields';
import { refusals } from './refusals';

type Text = FailureWords['texts']['offline'];
type Part = Text['happened'];
type Values = Parameters<Part>[0];

const nothingChanged = () => 'Nichts wurde geändert, und keine Eingabe ist verloren.';
const notLost = () => 'Keine Eingabe ist verloren.';
const tryLater = () => 'Gleich noch einmal versuchen.';
const newToken = () => 'In den Einstellungen ein neues Token einrichten.';

function text(happened: string, kept: Part, todo: string): Text {
  return { happened: () => happened, kept, todo: () => todo };
}

const badReference = new Map<unknown, string>([
  ['not-a-reference', 'Die Eingabe nennt kein Ticket.'],
  ['not-an-issue', 'Das ist ein Epic oder ein Merge Request, und nur Tickets lassen sich planen.'],
  ['other-instance', 'Dieses Ticket liegt nicht auf dem GitLab des Plans.'],
  ['itself', 'Das ist das Planungsticket selbst.'],
  ['not-found-or-hidden', 'GitLab findet kein solches Ticket: Es existiert nicht oder ist verborgen.'],
]);

const badReferenceTodo = new Map<unknown, string>([
  ['not-an-issue', 'Eines seiner Tickets nennen.'],
  ['other-instance', 'Eines auf demselben GitLab nennen.'],
  ['itself', 'Ein anderes Ticket nennen.'],
  ['not-found-or-hidden', 'Die Referenz prüfen oder um Zugang zum Projekt bitten.'],
]);

const notSaved = new Map<unknown, string>([
  ['storage-full', 'Der Browser hat keinen Platz mehr, um die Änderung sicher zu verwahren.'],
  ['moved', 'Das Projekt ist umgezogen, darum hat GitLab die Änderung nicht angenommen.'],
  ['captcha', 'GitLab hält die Änderung für Spam und verlangt ein Captcha.'],
  ['too-long', 'Mit dieser Änderung wäre die Beschreibung länger, als GitLab erlaubt.'],
  ['discarded', 'Die Änderung wurde anderswo verworfen.'],
  ['no-such-row', 'Die Zeile ist nicht mehr im Plan.'],
  ['weight-changed', 'Jemand anderes hat das Gewicht geändert.'],
  [
    'not-planned',
    'Die Zeile ist nicht mehr in Milestone Work, oder der Plan gilt jetzt für einen anderen Meilenstein.',
  ],
]);

const notSavedNaming = new Map<unknown, (values: Values) => string>([
  [
    'no-milestone',
    ({ milestone, project }) =>
      `Den Meilenstein ${milestone} gibt es weder in ${project} noch in einer Gruppe darüber.`,
  ],
  [
    'no-label',
    ({ label, project }) => `Das Label ${label} gibt es weder in ${project} noch in einer Gruppe darüber.`,
  ],
  ['no-user', ({ user }) => `GitLab kennt keinen Benutzernamen @${user}.`],
  [
    'not-taken',
    (values) =>
      `GitLab hat die Änderung angenommen, aber dies belassen, wie es war: ${fieldsListed(values.fields, fields)}.`,
  ],
]);

const notSavedTodo = new Map<unknown, string>([
  ['storage-full', 'Etwas Platz schaffen, dann erneut versuchen.'],
  ['moved', 'Das Projekt unter seiner neuen Adresse öffnen, dann erneut versuchen.'],
  ['captcha', 'Die Änderung in GitLab selbst vornehmen.'],
  ['too-long', 'Die Beschreibung kürzen, dann erneut versuchen.'],
  ['no-milestone', 'Dort anlegen, dann erneut versuchen.'],
  ['no-label', 'Dort anlegen oder ein anderes wählen, dann erneut versuchen.'],
  ['no-user', 'Die Beauftragten der Zeile berichtigen, dann die Zusage erneut prüfen.'],
  ['not-taken', 'Um eine höhere Rolle im Projekt bitten oder die Änderung in GitLab selbst vornehmen.'],
  ['not-planned', 'Die Zusage erneut prüfen.'],
]);

const notPlanning = new Map<unknown, string>([
  ['closed', 'Dieser Plan ist finalisiert.'],
  ['moved', 'Dieses Planungsticket ist in ein anderes Projekt umgezogen.'],
]);

const notPlanningTodo = new Map<unknown, string>([
  ['closed', 'Das nächste Planungsticket verwenden.'],
  ['moved', 'Es an seinem neuen Ort öffnen.'],
]);

export const failures: FailureWords = {
  texts: {
    offline: text(
      'GitLab ist nicht erreichbar.',
      nothingChanged,
      'Die Verbindung prüfen, dann erneut versuchen.',
    ),
    timeout: { happened: () => 'GitLab hat nicht rechtzeitig geantwortet.', kept: notLost, todo: tryLater },
    'rate-limited': {
      happened: ({ until }, reader) => {
        const end = timeToCome(until, reader);
        return `GitLab bittet nach zu vielen Anfragen um eine Pause${end && ` bis ${end}`}.`;
      },
      kept: nothingChanged,
      todo: ({ until }, reader) =>
        timeToCome(until, reader) === '' ? 'In einer Minute erneut versuchen.' : 'Dann erneut versuchen.',
    },
    'no-token': text(
      'Dafür braucht es ein Zugriffstoken.',
      nothingChanged,
      'Eines in den Einstellungen einrichten.',
    ),
    'not-authenticated': {
      happened: () => 'GitLab nimmt das Token nicht an.',
      kept: nothingChanged,
      todo: newToken,
    },
    'token-expired': { happened: () => 'Das Token ist abgelaufen.', kept: nothingChanged, todo: newToken },
    'token-revoked': { happened: () => 'Das Token wurde widerrufen.', kept: nothingChanged, todo: newToken },
    'scope-too-small': text(
      'Das Token darf nur lesen.',
      nothingChanged,
      'In den Einstellungen eines mit dem Scope api einrichten.',
    ),
    forbidden: text('GitLab erlaubt das nicht.', nothingChanged, 'Um Zugang zum Projekt bitten.'),
    'not-found-or-hidden': text(
      'GitLab findet dort nichts: Es existiert nicht oder ist verborgen.',
      nothingChanged,
      'Die Adresse prüfen oder um Zugang zum Projekt bitten.',
    ),
    conflict: text(
      'Im selben Moment hat jemand anderes gespeichert.',
      notLost,
      'Den Plan erneut lesen, dann die Änderung wiederholen.',
    ),
    'server-trouble': {
      happened: () => 'GitLab hat Schwierigkeiten zu antworten.',
      kept: notLost,
      todo: tryLater,
    },
    'unexpected-answer': text(
      'Die Antwort von GitLab war nicht zu verstehen.',
      notLost,
      'Erneut versuchen; vielleicht steht ein Proxy oder eine Anmeldeseite im Weg.',
    ),
    'not-a-planning-issue': {
      happened: ({ state }) => notPlanning.get(state) ?? 'Dieses Ticket hat das Planungs-Label nicht.',
      kept: nothingChanged,
      todo: ({ state }) => notPlanningTodo.get(state) ?? 'Das Label setzen, dann erneut versuchen.',
    },
    'edit-refused': {
      happened: ({ refusal, line }) =>
        refusalIn(refusals, {
          kind: String(refusal),
          line: typeof line === 'number' ? line : undefined,
        }),
      kept: nothingChanged,
      todo: () => 'Oder die Änderung selbst in der Beschreibung vornehmen.',
    },
    'not-saved': {
      happened: (values) =>
        notSavedNaming.get(values.reason)?.(values) ??
        notSaved.get(values.reason) ??
        'GitLab hat die Änderung nicht gespeichert.',
      kept: notLost,
      todo: ({ reason }) =>
        notSavedTodo.get(reason) ?? 'Den Plan erneut lesen, dann die Änderung wiederholen.',
    },
    'bad-reference': {
      happened: ({ reason }) => badReference.get(reason) ?? 'Die Eingabe nennt kein Ticket.',
      kept: nothingChanged,
      todo: ({ reason }) =>
        badReferenceTodo.get(reason) ?? 'Seine URL oder eine Referenz wie gruppe/projekt#12 verwenden.',
    },
    'bad-profile': {
      happened: ({ at }) => `Das ist kein Teamprofil${at ? `: siehe ${at}` : ''}.`,
      kept: () => 'Die geltenden Regeln sind unverändert, und keine Eingabe ist verloren.',
      todo: () => 'Berichtigen, dann erneut speichern.',
    },
    'host-withheld': text(
      'Der Browser lässt die Erweiterung nicht auf dieses GitLab zugreifen.',
      nothingChanged,
      'In den Einstellungen erlauben.',
    ),
    'notifications-withheld': text(
      'Der Browser lässt die Erweiterung keine Benachrichtigungen zeigen.',
      nothingChanged,
      'Erlauben, wenn er fragt, oder in seinen Einstellungen für Erweiterungen.',
    ),
    'being-edited': text(
      'Die Beschreibung ist im Editor von GitLab geöffnet.',
      nothingChanged,
      'Dort speichern oder abbrechen, dann erneut versuchen.',
    ),
    'wrong-user': {
      happened: ({ page, other, token }) =>
        other === undefined
          ? `In GitLab ist @${page} angemeldet, und das Token gehört @${token}.`
          : `Diese Änderung ist von @${other}, und das Token gehört @${token}.`,
      kept: nothingChanged,
      todo: ({ page, other, token }) =>
        other === undefined
          ? `Als @${token} anmelden oder in den Einstellungen ein Token von @${page} einrichten.`
          : `In den Einstellungen ein Token von @${other} einrichten oder die Änderung verwerfen.`,
    },
    'row-gone': text(
      'Die Zeile ist nicht mehr im Plan, und der Verlauf von GitLab sagt nicht, warum.',
      notLost,
      'Erneut hinzufügen oder weglassen.',
    ),
    'needs-reason': text(
      'Inzwischen spricht etwas gegen das Finalisieren.',
      nothingChanged,
      'Ansehen und sagen, warum trotzdem finalisiert wird.',
    ),
    'no-next-milestone': text(
      'Weder GitLab noch der Produktkalender hat einen Meilenstein nach diesem.',
      notLost,
      'In GitLab mit seinen Terminen anlegen, dann erneut versuchen.',
    ),
    'no-next-plan': text(
      'Das nächste Planungsticket ist weg.',
      notLost,
      'Erneut finalisieren, um es neu anzulegen.',
    ),
    'no-retrospective': text(
      'Dieses Planungsticket hat keine Unteraufgabe für die Retrospektive.',
      notLost,
      'Sie anlegen, dann den Punkt erneut hinzufügen.',
    ),
    'label-not-set': text(
      'Das nächste Planungsticket ist da, aber GitLab hat das Planungs-Label nicht setzen lassen.',
      notLost,
      'Jemanden mit höherer Rolle im Projekt darum bitten, dann erneut versuchen.',
    ),
    'refused-message': text(
      'Auf dieser Seite geht das nicht.',
      nothingChanged,
      'Die Seite neu laden, dann erneut versuchen.',
    ),
    'worker-gone': text(
      'Die Erweiterung wurde aktualisiert oder neu gestartet.',
      () => 'Alle Eingaben stehen noch hier.',
      'Kopieren, was gebraucht wird, dann die Seite neu laden.',
    ),
  },
  keptUntilItPasses: (happened) => `${happened} Die Änderung ist verwahrt und wird von selbst gesendet.`,
  keptUntilPutRight: (happened, todo) =>
    `${happened} Die Änderung ist verwahrt und wird gesendet, sobald das behoben ist. ${todo}`,
};
