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
  subtitle: 'Plant einen Milestone in seinem Planungs-Issue.',
  welcome: 'Die Begrüßung noch einmal zeigen',
  reading: 'Einstellungen werden gelesen…',
  tryAgain: 'Erneut versuchen',
  newTab: '(öffnet in neuem Tab)',
  unknown: 'unbekannt',
  reset: (settings) =>
    `Einige Einstellungen ließen sich nicht lesen und stehen wieder auf ihrem Anfangswert: ${list(settings.map((name) => settingNames.get(name) ?? name))}.`,

  token: {
    heading: (host) => `Zugang zu ${host}`,
    none: 'Kein Token eingerichtet. Öffentliche Projekte sind lesbar; alles andere braucht ein persönliches Zugriffstoken.',
    label: 'Persönliches Zugriffstoken',
    hint: 'Mit dem Scope api wird gelesen und geschrieben, mit read_api nur gelesen.',
    create: (host) => `Auf ${host} ein Token erstellen`,
    createdName: 'Milestone Planner for GitLab',
    createdPurpose:
      'Liest Milestone-Pläne und schreibt die Änderungen, die in der Browser-Erweiterung gemacht werden.',
    save: 'Prüfen und speichern',
    saving: 'Wird geprüft…',
    keep: 'Das bisherige Token behalten',
    empty: 'Erst das Token einfügen.',
    unreadable: 'Ein Token hat weder Leerzeichen noch Zeilenumbrüche. Noch einmal kopieren.',
    refused: {
      'not-authenticated': 'GitLab nimmt das Token nicht an. Noch einmal kopieren, oder ein neues erstellen.',
      'token-expired': 'Das Token ist abgelaufen. Ein neues erstellen.',
      'token-revoked': 'Das Token wurde widerrufen. Ein neues erstellen.',
      'scope-too-small':
        'Dieses Token darf nicht einmal lesen. Eines mit dem Scope api oder read_api erstellen.',
    },
    saved: 'Das Token funktioniert und ist gespeichert.',
    owner: 'Gehört',
    access: 'Darf',
    accessOf: { write: 'lesen und schreiben', 'read-only': 'nur lesen', anonymous: 'nichts' },
    scopes: 'Scopes',
    scopesOf: (scopes) => (scopes.length === 0 ? 'keine' : scopes.join(', ')),
    expires: 'Läuft ab',
    never: 'nie',
    expired: (day) => `${day}, es funktioniert also nicht mehr`,
    checked: 'Zuletzt geprüft',
    readOnly:
      'Dieses Token reicht nicht zum Schreiben: Ihm fehlt der Scope api. Pläne werden gezeigt; Parken und jede andere Änderung braucht ein Token, das ihn hat.',
    readsNothing:
      'Dieses Token reicht nicht einmal, um Pläne zu lesen: Es hat weder den Scope api noch read_api.',
    expiring: 'Das Token läuft bald ab. Rechtzeitig das nächste erstellen.',
    check: 'Erneut prüfen',
    checking: 'Wird geprüft…',
    works: 'Das Token funktioniert.',
    replace: 'Ersetzen',
    remove: 'Entfernen',
    removeQuestion: 'Dieses Token vergessen? GitLab kann es nicht noch einmal zeigen.',
    removeYes: 'Token entfernen',
    removeNo: 'Behalten',
    removed: (host) =>
      `Das Token ist hier vergessen. Um es ganz zu beenden, ist es auf ${host} zu widerrufen.`,
    about: 'Was mit dem Token geschieht',
    used: (host) =>
      `Damit werden auf ${host} Planungs-Issues gelesen, die Issues, die sie nennen, was ihren Personen im vorigen Milestone zugewiesen ist, Milestones und Labels; geschrieben wird eine Änderung, wenn sie jemand hier macht.`,
    sent: (host) => `Es wird an ${host} gesendet und an niemanden sonst.`,
    kept: 'Es bleibt in diesem Browser, in einer Datenbank der Erweiterung, die keine Webseite öffnen kann. Es ist nicht verschlüsselt: Wer dieses Browserprofil benutzen kann, kann es benutzen.',
  },

  instances: {
    heading: 'GitLab-Instanzen',
    intro: 'Die Erweiterung arbeitet auf diesen und rührt keine andere Website an.',
    none: 'Kein GitLab ist eingerichtet, darum tut die Erweiterung nichts.',
    label: 'Adresse eines anderen GitLab',
    hint: 'Etwa gitlab.example.org, oder example.org/gitlab bei einer relativen URL. Der Browser fragt, ob der Host erlaubt ist.',
    add: 'Erlauben und hinzufügen',
    adding: 'Wird geprüft…',
    added: (name) => `${name} ist eingerichtet. Offene Seiten davon neu laden.`,
    removeOf: (name) => `${name} entfernen`,
    removeQuestion: (name) =>
      `${name} entfernen? Token, Teamprojekte, die Erlaubnis für den Host und nicht gesendete Eingaben gehen verloren.`,
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
      empty: 'Erst das GitLab nennen.',
      'not-an-address': 'Das ist keine Adresse eines GitLab. Die der Startseite angeben.',
      'not-https': 'Die Erweiterung spricht mit GitLab nur über https.',
      'already-there': 'Dieses GitLab steht schon in der Liste.',
    },
  },

  projects: {
    heading: 'Teamprojekte',
    intro: 'Die Projekte mit den Milestone-Planning-Issues. Das Popup zeigt die offenen.',
    none: 'Noch kein Teamprojekt.',
    label: 'Projekt',
    hint: 'Der volle Pfad wie gruppe/projekt, oder die Adresse einer seiner Seiten, etwa eines Planungs-Issues. Auf einem anderen GitLab fragt der Browser, ob der Host erlaubt ist.',
    add: 'Prüfen und hinzufügen',
    adding: 'Wird geprüft…',
    added: (projectPath) => `${projectPath} ist hinzugefügt.`,
    remove: 'Entfernen',
    removeOf: (projectPath) => `${projectPath} entfernen`,
    removed: (projectPath) => `${projectPath} ist entfernt. In GitLab hat sich nichts geändert.`,
    hidden: 'GitLab zeigt kein solches Projekt: Es existiert nicht oder ist verborgen.',
    hiddenWithoutToken:
      'GitLab zeigt der Öffentlichkeit kein solches Projekt. Ist es privat, erst ein Token einrichten; was eingegeben wurde, bleibt hier stehen.',
    problem: {
      empty: 'Erst das Projekt nennen.',
      'not-a-project': 'Das nennt kein Projekt. Vor einem vollen Pfad steht eine Gruppe: gruppe/projekt.',
      'already-there': 'Dieses Projekt steht schon in der Liste.',
    },
  },

  reminders: {
    heading: 'Erinnerungen',
    intro:
      'Eine Benachrichtigung des Systems 7, 3 und 1 Tage vor dem Finalisierungstermin eines Plans und wenn er vorbei ist; keine mehr, sobald der Plan finalisiert ist. Die Teamprojekte wählen.',
    none: 'Es gibt kein Teamprojekt, an das zu erinnern wäre.',
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
    names: { 'park-issue': 'Dieses Issue parken', 'open-plan': 'Den Plan öffnen' },
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
      `${count === 'calendar' ? plural(days, 'Kalendertag', 'Kalendertage') : plural(days, 'Werktag', 'Werktage')} vor Beginn des Milestones`,
    planningIssues: 'Planungs-Issues',
    refined: 'Ausgearbeitet',
    labelled: (label) => `Label ${label}`,
    refinedBy: (labels) => labels.join(', '),
    weight: 'Gewicht',
    weightOfIssue: (largest) => `das des Issues, höchstens ${formatWeight(largest)}`,
    weightOfLabel: (scope, largest) => `vom Label ${scope}::…, höchstens ${formatWeight(largest)}`,
    metrics: 'Metrik-Label',
    metricsOf: (scope) => `${scope}::…`,
  },
};
