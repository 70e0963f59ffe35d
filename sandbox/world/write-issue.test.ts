import { describe, expect, it } from 'vitest';
import { addIssue, addMembers, addProject, addUser, emptyWorld } from './build';
import { writeIssue } from './write-issue';

function setUp(description: string) {
  const world = emptyWorld('2026-11-22');
  const user = addUser(world, 'ada');
  const project = addProject(world, 'group/project');
  addMembers(project, [user]);
  return { world, user, issue: addIssue(world, project, 'Title', { description }) };
}

describe('writing an issue', () => {
  it('counts lockVersion up for a changed description only', () => {
    const { world, user, issue } = setUp('a');
    writeIssue(world, issue, { description: 'a' }, user);
    writeIssue(world, issue, { weight: 3 }, user);
    expect(issue.lockVersion).toBe(1);
    writeIssue(world, issue, { description: 'b' }, user);
    expect(issue.lockVersion).toBe(2);
  });

  it('drops carriage returns and trailing white space', () => {
    const { world, user, issue } = setUp('a');
    writeIssue(world, issue, { description: 'x\r\ny  \r\n\r\n' }, user);
    expect(issue.description).toBe('x\ny');
  });

  it('keeps a description version with the note', () => {
    const { world, user, issue } = setUp('a');
    writeIssue(world, issue, { description: 'b' }, user);
    expect(world.notes.at(-1)).toMatchObject({
      action: 'description',
      descriptionVersion: { description: 'b' },
    });
  });

  it('writes task notes and no version when a box was ticked', () => {
    const { world, user, issue } = setUp('- [ ] one\n- [ ] two');
    writeIssue(world, issue, { description: '- [x] one\n- [ ] two\n\nmore' }, user);
    expect(world.notes.map((note) => [note.action, note.descriptionVersion])).toEqual([['task', null]]);
    expect(issue.lockVersion).toBe(2);
  });

  it('records what a description ran, and creates unknown labels on record', () => {
    const { world, user, issue } = setUp('a');
    writeIssue(world, issue, { description: 'a\n/close\n/label ~new' }, user);
    expect(issue).toMatchObject({ description: 'a', state: 'closed', labels: ['new'] });
    expect(world.quickActionRuns.map((run) => run.command)).toEqual(['close', 'label']);
    expect(world.labelsCreatedByWrites.map((label) => label.name)).toEqual(['new']);
  });

  it('replaces a scoped label but keeps two that were there before', () => {
    const { world, user, issue } = setUp('a');
    issue.labels = ['m::1', 'm::2'];
    writeIssue(world, issue, { addLabels: ['other'] }, user);
    expect(issue.labels).toEqual(['m::1', 'm::2', 'other']);
    writeIssue(world, issue, { addLabels: ['m::3'] }, user);
    expect(issue.labels).toEqual(['m::3', 'other']);
  });
});
