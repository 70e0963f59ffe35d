import { z } from 'zod';

/** The severity of a check's finding, or 'off'. */
export const checkSetting = z.enum(['error', 'warning', 'info', 'off']);

const text = z.string().trim().min(1);
const words = (...phrases: string[]) => z.array(text).default(phrases);
const names = (...accepted: [string, ...string[]]) => z.array(text).min(1).default(accepted);

/** Severity of a check's finding; 'off' switches the check off. */
export type CheckSetting = z.infer<typeof checkSetting>;

const weightSource = z.discriminatedUnion('from', [
  z.strictObject({ from: z.literal('issue') }),
  z.strictObject({
    from: z.literal('label'),
    scope: text,
    values: z.record(z.string(), z.number().nonnegative()),
  }),
]);

/**
 * A team's rules and names, as data. Every field has a default: Product Security Engineering's
 * (handbook, "Milestone Planning" and "Definition of Ready"). Of accepted names the first is the one we write.
 */
export const teamProfileSchema = z.strictObject({
  name: text.default('Product Security Engineering'),
  planningLabel: text.default('Milestone Planning'),
  template: text.default('milestone_planning'),
  finalize: z
    .strictObject({
      days: z.number().int().min(0).max(60).default(3),
      count: z.enum(['calendar', 'business']).default('calendar'),
    })
    .prefault({}),
  sections: z
    .strictObject({
      checklist: names('Planning Checklist', 'Checklist'),
      capacity: names('Capacity', 'Team Capacity', 'Availability', 'Team Availability', 'Capacity Planning'),
      work: names('Milestone Work', 'Planned Work', 'Committed Work'),
      parkingLot: names('Parking Lot', 'Parking'),
    })
    .superRefine(refuseSharedNames)
    .prefault({}),
  /** Items of the Planning Checklist in a new planning issue. */
  planningChecklist: z
    .array(text)
    .default([
      'The milestone has its dates',
      'Everybody has stated their capacity',
      'Carry-over is in the Milestone Work table',
      'Every row is refined, and its assignee agrees with the weight',
      'Every issue has its milestone, assignee and metrics label',
      'Each workload thread is resolved',
      'The retrospective sub-task exists',
    ]),
  /** What an item of the Planning Checklist asks, by words that all stand in it, in any order or ending. */
  checklistQuestions: z
    .strictObject({
      dates: words('milestone date'),
      capacity: words('capacity'),
      'carry-over': words('carry-over', 'carryover', 'carried over'),
      refined: words('refine', 'weighted'),
      agreement: words('agree weight'),
      fields: words('metrics label', 'milestone assignee'),
      threads: words('thread'),
      retrospective: words('retro'),
    })
    .prefault({}),
  columns: z
    .strictObject({
      issue: names(
        'Issue',
        'Item',
        'Work item',
        'Work',
        'Issue link',
        'Link',
        'Reference',
        'Issues',
        'Items',
        'Ticket',
        'Task',
        'Issue URL',
        'URL',
      ),
      reason: names(
        'Why this milestone?',
        'Why',
        'Reason',
        'Explanation',
        'Justification',
        'Why?',
        'Why now',
        'Rationale',
        'Brief explanation',
      ),
      weight: names('Weight', 'Pts', 'Points', 'Estimate', 'Size', 'Issue weight', 'Story points'),
      assignee: names(
        'Assignee',
        'Assignees',
        'Assignee(s)',
        'DRI',
        'Engineer',
        'Engineer(s)',
        'Engineers',
        'Owner',
        'Who',
        'Assigned to',
        'DRIs',
        'Owners',
        'Team member',
        'Person',
      ),
      'carry-over': names('Carry-over', 'Carryover', 'Carry over', 'Carried over', 'Carried over from'),
      notes: names('Notes', 'Note', 'Comment', 'Comments', 'Remark', 'Remarks'),
      'added-by': names('Added by', 'Who', 'Proposed by', 'By', 'Author', 'Suggested by', 'Requested by'),
    })
    .prefault({}),
  capacityColumns: z
    .strictObject({
      member: names(
        'Team member',
        'Member',
        'Name',
        'Person',
        'Who',
        'Engineer',
        'Team members',
        'Engineers',
      ),
      capacity: names(
        'Capacity',
        'Available weight',
        'Weight',
        'Available',
        'Points',
        'Weight capacity',
        'Availability',
      ),
      'time-off': names(
        'Time off',
        'PTO',
        'Out of office',
        'OOO',
        'Days off',
        'PTO days',
        'Vacation',
        'Holidays',
        'Leave',
      ),
      notes: names('Notes', 'Note', 'Comment', 'Comments', 'Remark', 'Remarks'),
    })
    .prefault({}),
  /** Percent of every capacity that planning leaves free for what nobody foresees. */
  slack: z.number().min(0).max(90).default(0),
  refined: z
    .strictObject({
      labels: z
        .array(z.string())
        .default([
          'workflow::ready for development',
          'workflow::in dev',
          'workflow::in review',
          'workflow::complete',
        ]),
      blocking: z.array(text).default(['workflow::blocked']),
      largestWeight: z.number().positive().default(5),
      weight: weightSource.prefault({ from: 'issue' }),
    })
    .prefault({}),
  metricsLabel: z
    .strictObject({
      scope: text.default('ProdSecEngMetric'),
      placeholder: z.string().trim().default('Pending'),
      /** What to choose from, the placeholder aside; none: whatever labels of the scope GitLab has. */
      values: z
        .array(text)
        .default([
          'ProdSecRequirement',
          'Defense in Depth',
          'Paved Road',
          'Tooling Integration',
          'Custom Tooling',
          'Sunsetting',
          'Internal',
        ]),
    })
    .prefault({}),
  priorityLabel: z.strictObject({ scope: text.default('ProdSecEngPriority') }).prefault({}),
  retrospective: z
    .strictObject({
      dueDaysAfterEnd: z.number().int().min(0).max(365).default(14),
      /** Words by which the sub-task's title is known. */
      names: names('retrospective', 'retro'),
      wentWell: names('What went well', 'Went well'),
      wentBadly: names('What did not go well', 'What didn’t go well', "What didn't go well", 'What did not'),
      change: names('What to change', 'What should change', 'Changes', 'Change'),
    })
    .prefault({}),
  /** Check id → severity; a check that is not named keeps its own default. */
  checks: z.record(z.string(), checkSetting).default({}),
});

export type TeamProfile = z.infer<typeof teamProfileSchema>;

/** Product Security Engineering's rules: the profile in force until a user chooses another. */
export const defaultProfile: TeamProfile = teamProfileSchema.parse({});

/** A name that two sections claim would put a row into the wrong one. */
function refuseSharedNames(sections: Readonly<Record<string, readonly string[]>>, context: z.RefinementCtx) {
  const owners = new Map<string, string>();
  for (const [section, accepted] of Object.entries(sections)) {
    for (const [index, name] of accepted.entries()) {
      const owner = owners.get(name.toLowerCase()) ?? section;
      owners.set(name.toLowerCase(), owner);
      if (owner !== section) context.addIssue({ code: 'custom', path: [section, index] });
    }
  }
}
