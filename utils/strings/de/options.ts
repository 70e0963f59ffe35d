import type { optionsStrings } from '../options';
import type { Translation } from '../translation';
import { formatWeight, list, plural } from './numbers';

const settingNames = new Map([
  ['projects', 'Teamprojekte'],
  ['chosenProfile', 'gewähltes Teamprofil'],
  ['instances', 'GitLab-Instanzen'],
  ['reminders', 'Erinnerungen'],
]);

const noGitlab =
  'Unter dieser Adresse antwortet kein GitLab. Eine relative URL gehört dazu: example.org/gitlab.';

export const options: Translation<typeof optionsStrings> = {
  page: 'Einstellungen · Milestone Planner for GitLab',
  title: 'Milestone Planner for GitLab',
  subtitle: 'Plant einen Meilenstein in seinem Planungsticket.',
  welcome: 'Die Begrüßung noch einmal zeigen',
  reading: 'Einstellungen werden gelesen…',
  tryAgain: 'Erneut versuchen',
  newTab: '(öffnet in neuem Tab)',
  unknown: 'unbekannt',
  reset: (settings) =>
    `Einige Einstellungen ließen sich nicht lesen und stehen wieder auf dem Standardwert: ${list(settings.map((name) => settingNames.get(name) ?? name))}.`,

  token: {
    heading: (host) => `Zugang zu ${host}`,
    none: 'Kein Token eingerichtet. Öffentliche Projekte sind lesbar; alles andere braucht ein persönliches Zugriffstoken.',
    label: 'Persönliches Zugriffstoken',
    hint: 'Mit dem Scope api wird gelesen und geschrieben, mit read_api nur gelesen.',
    create: (host) => `Auf ${host} ein Token erstellen`,
    createdName: 'Milestone Planner for GitLab',
    createdPurpose:
      'Liest Meilensteinpläne und schreibt die Änderungen, die in der Browser-Erweiterung gemacht werden.',
    save: 'Prüfen und speichern',
    saving: 'Wird geprüft…',
    keep: 'Das bisherige Token behalten',
    empty: 'Erst das Token einfügen.',
    unreadable: 'Ein Token hat weder Leerzeichen noch Zeilenumbrüche. Noch einmal kopieren.',
    refused: {
      'not-authenticated': 'GitLab nimmt das Token nicht an. Noch einmal kopieren oder ein neues erstellen.',
      'token-expired': 'Das Token ist abgelaufen. Ein neues erstellen.',
      'token-revoked': 'Das Token wurde widerrufen. Ein neues erstellen.',
      'scope-too-small':
        'Dieses Token darf nicht einmal lesen. Eines mit dem Scope api oder read_api erstellen.',
    },
    saved: 'Das Token funktioniert und ist gespeichert.',
    owner: 'Gehört',
    access: 'Zugriff',
    accessOf: { write: 'lesen und schreiben', 'read-only': 'nur lesen', anonymous: 'keiner' },
    scopes: 'Scopes',
    scopesOf: (scopes) => (scopes.length === 0 ? 'keine' : scopes.join(', ')),
    expires: 'Läuft ab',
    never: 'nie',
    expired: (day) => `${day}, es funktioniert also nicht mehr`,
    checked: 'Zuletzt geprüft',
    readOnly:
      'Dieses Token darf nur lesen: Ihm fehlt der Scope api. Zum Parken und für jede andere Änderung eines verwenden, das ihn hat.',
    readsNothing: 'Dieses Token darf nicht einmal Pläne lesen: Es hat weder den Scope api noch read_api.',
    expiring: 'Das Token läuft bald ab. Rechtzeitig das nächste erstellen.',
    check: 'Erneut prüfen',
    checking: 'Wird geprüft…',
    works: 'Das Token funktioniert.',
    replace: 'Ersetzen',
    remove: 'Entfernen',
    removeQuestion: 'Dieses Token entfernen? GitLab kann es nicht noch einmal zeigen.',
    removeYes: 'Token entfernen',
    removeNo: 'Behalten',
    removed: (host) =>
      `Das Token ist aus diesem Browser entfernt. Um es ganz zu beenden, es auf ${host} widerrufen.`,
    about: 'Was mit dem Token geschieht',
    used: (host) =>
      `Damit werden auf ${host} Planungstickets gelesen, die Tickets, die sie nennen, was ihren Personen im vorigen Meilenstein zugewiesen ist, Meilensteine und Labels; geschrieben wird eine Änderung, wenn sie jemand hier macht.`,
    sent: (host) => `Es wird an ${host} gesendet und an niemanden sonst.`,
    kept: 'Es bleibt in diesem Browser, in einer Datenbank der Erweiterung, die keine Webseite öffnen kann. Es ist nicht verschlüsselt: Wer dieses Browserprofil benutzen kann, kann auch das Token benutzen.',
  },

  instances: {
    heading: 'GitLab-Instanzen',
    intro: 'Die Erweiterung arbeitet auf diesen und rührt keine andere Website an.',
    none: 'Kein GitLab ist eingerichtet, darum tut die Erweiterung nichts.',
    label: 'Adresse eines anderen GitLab',
    hint: 'Etwa gitlab.example.org oder example.org/gitlab bei einer relativen URL. Der Browser fragt um Erlaubnis.',
    add: 'Erlauben und hinzufügen',
    adding: 'Wird geprüft…',
    added: (name) => `${name} ist eingerichtet. Offene Seiten davon neu laden.`,
    removeOf: (name) => `${name} entfernen`,
    removeQuestion: (name) =>
      `${name} entfernen? Token, Teamprojekte, die Erlaubnis für den Host und nicht gesendete Eingaben werden gelöscht.`,
    removeYes: 'Instanz entfernen',
    removeNo: 'Instanz behalten',
    removed: (name) => `${name} ist entfernt. In GitLab hat sich nichts geändert.`,
    withheld: (name) =>
      `Der Browser lässt die Erweiterung nicht auf ${name} zugreifen, darum kann sie dort nichts zeigen.`,
    allow: 'Erlauben',
    refused: {
      'host-withheld':
        'Nichts wurde hinzugefügt: Ohne Erlaubnis kann die Erweiterung diesen Host nicht erreichen.',
      'unexpected-answer': noGitlab,
      'not-found-or-hidden': noGitlab,
    },
    problem: {
      empty: 'Erst eine Adresse eingeben.',
      'not-an-address': 'Das ist keine Adresse eines GitLab. Die der Startseite eingeben.',
      'not-https': 'Die Erweiterung spricht mit GitLab nur über https.',
      'already-there': 'Dieses GitLab steht schon in der Liste.',
    },
  },

  projects: {
    heading: 'Teamprojekte',
    intro: 'Die Projekte mit den Planungstickets. Das Popup zeigt die offenen.',
    none: 'Noch kein Teamprojekt.',
    label: 'Projekt',
    hint: 'Der volle Pfad wie gruppe/projekt oder die Adresse einer seiner Seiten, etwa eines Planungstickets. Bei einem anderen GitLab fragt der Browser um Erlaubnis.',
    add: 'Prüfen und hinzufügen',
    adding: 'Wird geprüft…',
    added: (projectPath) => `${projectPath} ist hinzugefügt.`,
    remove: 'Entfernen',
    removeOf: (projectPath) => `${projectPath} entfernen`,
    removed: (projectPath) => `${projectPath} ist entfernt. In GitLab hat sich nichts geändert.`,
    hidden: 'GitLab findet kein solches Projekt: Es existiert nicht oder ist verborgen.',
    hiddenWithoutToken:
      'GitLab findet kein solches öffentliches Projekt. Ist es privat, erst ein Token einrichten; was eingegeben wurde, bleibt hier stehen.',
    problem: {
      empty: 'Erst ein Projekt eingeben.',
      'not-a-project': 'Das nennt kein Projekt. Vor einem vollen Pfad steht eine Gruppe: gruppe/projekt.',
      'already-there': 'Dieses Projekt steht schon in der Liste.',
    },
  },

  reminders: {
    heading: 'Erinnerungen',
    intro:
      'Eine Systembenachrichtigung 7, 3 und 1 Tage vor dem Finalisierungstermin eines Plans und wenn er vorbei ist. Keine mehr, sobald der Plan finalisiert ist. Die Teamprojekte wählen.',
    none: 'Es gibt noch kein Teamprojekt.',
    on: (projectPath) => `An die Pläne von ${projectPath} wird erinnert.`,
    off: (projectPath) => `An die Pläne von ${projectPath} wird nicht mehr erinnert.`,
    withheld:
      'Der Browser lässt die Erweiterung keine Benachrichtigungen mehr zeigen, darum wird nicht erinnert.',
    allow: 'Erlauben',
  },

  shortcuts: {
    heading: 'Tastenkürzel',
    intro:
      'Sie gelten auf jeder Seite, und der Browser verwaltet sie: Chrome und Edge unter chrome://extensions/shortcuts, Firefox unter Add-ons und Themes › Tastenkombinationen verwalten.',
    names: { 'park-issue': 'Dieses Ticket parken', 'open-plan': 'Den Plan öffnen' },
    none: 'keine Tasten gesetzt',
    change: 'Im Browser ändern',
  },

  profile: {
    heading: 'Teamprofil',
    intro: 'Die Regeln und Namen, nach denen das Team plant.',
    chosen: (name) => `${name} gilt jetzt.`,
    own: 'eigenes',
    change: 'Ändern',
    changeOf: (name) => `${name} ändern`,
    startFrom: 'Als Grundlage verwenden',
    startFromOf: (name) => `Als Grundlage verwenden: ${name}`,
    export: 'Als JSON herunterladen',
    exportName: 'team-profile.json',
    import: 'JSON importieren…',
    unread: (at, reason, inForce) =>
      `Das eigene Profil lässt sich nicht lesen${at === '' ? '' : `: siehe ${at}`}. ${reason} Es bleibt, wie es ist, und ${inForce} gilt.`,
    repair: 'Berichtigen',
    finalize: 'Finalisieren',
    finalizeOf: (days, count) =>
      `${count === 'calendar' ? plural(days, 'Kalendertag', 'Kalendertage') : plural(days, 'Werktag', 'Werktage')} vor Beginn des Meilensteins`,
    planningIssues: 'Planungstickets',
    refined: 'Ausgearbeitet',
    labelled: (label) => `Label ${label}`,
    refinedBy: (labels) => labels.join(', '),
    weight: 'Gewicht',
    weightOfIssue: (largest) => `das des Tickets, höchstens ${formatWeight(largest)}`,
    weightOfLabel: (scope, largest) => `vom Label ${scope}::…, höchstens ${formatWeight(largest)}`,
    metrics: 'Metrik-Label',
    metricsOf: (scope) => `${scope}::…`,
  },
};
