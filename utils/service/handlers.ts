import type { Handlers } from '@/utils/protocol/router';
import { addToRetrospective } from './add-retro-item';
import { bringPanels } from './bring-panels';
import { bringTools } from './bring-tools';
import { prepareCommit } from './commit/prepare-commit';
import { agreeWithWeight } from './conversation/agree-with-weight';
import { commentOnRow } from './conversation/comment-on-row';
import { discussRow } from './conversation/discuss-row';
import { readAgreement } from './conversation/read-agreement';
import { readThreads } from './conversation/read-threads';
import { discardCommand } from './discard-command';
import { keepDraft, readDraft } from './drafts';
import { editPlan } from './edit-plan';
import { createPlan } from './finalize/create-plan';
import { readFinalize } from './finalize/read-finalize';
import { readNextPlan } from './finalize/read-next-plan';
import { makeRetrospective, readRetrospective, readRetrospectives } from './finalize/retrospectives';
import { addInstance, removeInstance } from './instances';
import { continueJob, readJobs, startJob, stopJob } from './jobs/jobs';
import { knownPageSeen } from './known-page-seen';
import { readOutcome } from './outcome/read-outcome';
import { readPastPlans } from './outcome/read-past-plans';
import { parkIssue } from './park-issue';
import { planningPageSeen } from './planning-page-seen';
import type { Service } from './ports';
import { chooseProfile, saveProfile } from './profiles';
import { readCarryOver } from './read-carry-over';
import { readChecklistFacts } from './read-checklist-facts';
import { readLastCapacity } from './read-last-capacity';
import { readPlan } from './read-plan';
import { readStatuses } from './read-statuses';
import { searchIssues } from './search-issues';
import { setReminders } from './set-reminders';
import { addProject, readSettings, removeProject } from './settings';
import { checkStill, keepStill } from './stills';
import { checkNewToken, checkToken, removeToken } from './tokens';
import { keepToolDraft, readToolDraft } from './tool-drafts';

/** The use case behind each message. */
export function createHandlers(service: Service): Handlers {
  return {
    'planning-page-seen': (message, sender) => planningPageSeen(service, message, sender),
    'known-page-seen': (_, sender) => knownPageSeen(service, sender),
    'bring-tools': (_, sender) => bringTools(service, sender),
    'bring-panels': (_, sender) => bringPanels(service, sender),
    'keep-still': (message) => keepStill(service, message),
    'check-still': (message) => checkStill(service, message),
    'read-plan': (message) => readPlan(service, message),
    'search-issues': (message) => searchIssues(service, message),
    'keep-draft': (message) => keepDraft(service, message),
    'read-draft': (message) => readDraft(service, message),
    'park-issue': (message) => parkIssue(service, message),
    'edit-plan': (message) => editPlan(service, message),
    'discard-command': (message) => discardCommand(service, message),
    'start-job': (message) => startJob(service, message),
    'prepare-commit': (message) => prepareCommit(service, message),
    'read-jobs': (message) => readJobs(service, message),
    'stop-job': (message) => stopJob(service, message),
    'continue-job': (message) => continueJob(service, message),
    'open-options': () => service.openOptions().then(() => null),
    'read-carry-over': (message) => readCarryOver(service, message),
    'read-last-capacity': (message) => readLastCapacity(service, message),
    'read-checklist-facts': (message) => readChecklistFacts(service, message),
    'keep-tool-draft': (message) => keepToolDraft(service, message),
    'read-tool-draft': (message) => readToolDraft(service, message),
    'read-threads': (message) => readThreads(service, message),
    'read-agreement': (message) => readAgreement(service, message),
    'agree-with-weight': (message) => agreeWithWeight(service, message),
    'comment-on-row': (message) => commentOnRow(service, message),
    'discuss-row': (message) => discussRow(service, message),
    'read-outcome': (message) => readOutcome(service, message),
    'read-past-plans': (message) => readPastPlans(service, message),
    'read-finalize': (message) => readFinalize(service, message),
    'read-retrospective': (message) => readRetrospective(service, message),
    'create-retrospective': (message) => makeRetrospective(service, message),
    'add-retro-item': (message) => addToRetrospective(service, message),
    'read-retrospectives': (message) => readRetrospectives(service, message),
    'read-next-plan': (message) => readNextPlan(service, message),
    'create-plan': (message) => createPlan(service, message),
    'read-statuses': (message) => readStatuses(service, message),
    'read-settings': () => readSettings(service),
    'check-new-token': (message) => checkNewToken(service, message),
    'check-token': (message) => checkToken(service, message),
    'remove-token': (message) => removeToken(service, message),
    'add-instance': (message) => addInstance(service, message),
    'remove-instance': (message) => removeInstance(service, message),
    'add-project': (message) => addProject(service, message),
    'remove-project': (message) => removeProject(service, message),
    'set-reminders': (message) => setReminders(service, message),
    'choose-profile': (message) => chooseProfile(service, message),
    'save-profile': (message) => saveProfile(service, message),
  };
}
