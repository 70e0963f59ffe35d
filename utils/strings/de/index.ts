import type { Language } from '../in-language';
import { access } from './access';
import { arrange } from './arrange';
import { capacity } from './capacity';
import { carryOver } from './carry-over';
import { checklist, checklistAnswers } from './checklist';
import { commit } from './commit';
import { conversation } from './conversation';
import { createPlan } from './create-plan';
import { deadline } from './deadline';
import { dialog } from './dialog';
import { editing } from './editing';
import { failures } from './failures';
import { fields } from './fields';
import { finalize } from './finalize';
import { findings } from './findings';
import { fixes } from './fixes';
import { jobs } from './jobs';
import { loads } from './loads';
import { move } from './move';
import { obstacles } from './obstacles';
import { options } from './options';
import { outcome } from './outcome';
import { outcomeSummary } from './outcome-summary';
import { panel } from './panel';
import { pendingEdits } from './pending-edits';
import { popup } from './popup';
import { problems } from './problems';
import { checks, choices, editor, groups, fields as profileFields } from './profile';
import { profileReasons } from './profile-reasons';
import { refusals } from './refusals';
import { remarks } from './remarks';
import { retroItem } from './retro-item';
import { retrospective } from './retrospective';
import { share } from './share';
import { threads } from './threads';
import { tools } from './tools';
import { welcome } from './welcome';

/** German: every word a person reads, but for those the team shares. */
export const german: Language = {
  tag: 'de',
  words: {
    access,
    arrange,
    capacity,
    'carry-over': carryOver,
    checklist,
    'checklist-answers': checklistAnswers,
    commit,
    conversation,
    'create-plan': createPlan,
    deadline,
    dialog,
    editing,
    failures,
    fields,
    finalize,
    findings,
    fixes,
    jobs,
    loads,
    move,
    obstacles,
    options,
    outcome,
    'outcome-summary': outcomeSummary,
    panel,
    'pending-edits': pendingEdits,
    popup,
    problems,
    'profile-checks': checks,
    'profile-choices': choices,
    'profile-editor': editor,
    'profile-fields': profileFields,
    'profile-groups': groups,
    'profile-reasons': profileReasons,
    refusals,
    remarks,
    'retro-item': retroItem,
    retrospective,
    share,
    threads,
    tools,
    welcome,
  },
};
