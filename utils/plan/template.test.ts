import { describe, expect, it } from 'vitest';
import { parsePlan } from './parse';
import { defaultProfile } from './profile';
import { presets } from './profiles';
import { issueTemplate } from './template';

const milestone = { title: '19.8', start: '2026-12-12', end: '2027-01-15' };

describe('a new planning issue', () => {
  it('says what it plans, then has the four sections, empty', () => {
    expect(issueTemplate(defaultProfile, { milestone, previous: '#412' })).toMatchInlineSnapshot(`
      "Everything about planning **%19.8** happens in this issue.
      The milestone runs from 2026-12-12 to 2027-01-15.
      Finalize by **2026-12-09**.
      Previous planning issue: #412

      ## Planning Checklist

      - [ ] The milestone has its dates
      - [ ] Everybody has stated their capacity
      - [ ] Carry-over is in the Milestone Work table
      - [ ] Every row is refined, and its assignee agrees with the weight
      - [ ] Every issue has its milestone, assignee and metrics label
      - [ ] Each workload thread is resolved
      - [ ] The retrospective sub-task exists

      ## Capacity

      | Team member | Capacity | Time off | Notes |
      | --- | ---: | --- | --- |

      ## Milestone Work

      | Issue | Weight | Assignee | Carry-over | Notes |
      | --- | ---: | --- | :---: | --- |

      ## Parking Lot

      | Issue | Why this milestone? | Added by |
      | --- | --- | --- |
      "
    `);
  });

  it.each(presets.map(({ name, profile }) => [name, profile] as const))(
    'is read by the profile it was made from: %s',
    (_name, profile) => {
      const { work, parkingLot, capacity, checklist, problems } = parsePlan(
        issueTemplate(profile, { milestone, previous: '#412' }),
        { profile },
      );
      expect([work?.form, parkingLot?.form]).toEqual(['table', 'table']);
      expect([work?.rows, parkingLot?.rows, capacity?.rows, problems]).toEqual([[], [], [], []]);
      expect(checklist?.items.map(({ text }) => text)).toEqual(profile.planningChecklist);
    },
  );

  it('has its sections alone when nothing is known', () => {
    const template = issueTemplate(defaultProfile, { milestone: null, previous: null });
    expect(template).toMatch(/^## Planning Checklist\n\n- \[ \] /);
    expect(template).toMatch(/\|\n$/);
  });

  it('says nothing of dates nobody knows', () => {
    const undated = { ...milestone, start: null, end: null };
    expect(issueTemplate(defaultProfile, { milestone: undated, previous: null })).not.toMatch(
      /Finalize|runs from/,
    );
  });

  it('counts by the team’s profile', () => {
    const profile = {
      ...(presets[1]?.profile ?? defaultProfile),
      finalize: { days: 4, count: 'business' as const },
    };
    expect(issueTemplate(profile, { milestone, previous: null })).toContain('Finalize by **2026-12-08**');
  });

  it('quotes a milestone of several words', () => {
    const named = { ...milestone, title: 'Q4 "big" plan' };
    expect(issueTemplate(defaultProfile, { milestone: named, previous: null })).toContain('%"Q4 big plan"');
  });

  it('stays in shape with the oddest names', () => {
    const profile = {
      ...defaultProfile,
      planningChecklist: [' One\n\n## Two '],
      sections: { ...defaultProfile.sections, work: ['Our\nwork'] },
      columns: { ...defaultProfile.columns, weight: ['a|b\nc'] },
    };
    const template = issueTemplate(profile, { milestone: null, previous: null });
    expect(template).toContain('- [ ] One ## Two\n');
    expect(template).toContain('\n## Our work\n');
    expect(template).toContain('| Issue | a\\|b c | Assignee |');
  });

  it('leaves the list out for a team without a checklist', () => {
    const template = issueTemplate(
      { ...defaultProfile, planningChecklist: [] },
      { milestone: null, previous: null },
    );
    expect(template).toMatch(/^## Planning Checklist\n\n## Capacity\n/);
  });
});
