import { describe, expect, it } from 'vitest';
import { readTypedProject } from './typed-project';

const gitlab = 'https://gitlab.com';

describe('readTypedProject', () => {
  it.each([
    ['group/project', 'group/project'],
    ['  /group/sub.group/my-project_2/ ', 'group/sub.group/my-project_2'],
    ['https://gitlab.com/group/project', 'group/project'],
    ['http://gitlab.com/group/project/', 'group/project'],
    ['HTTPS://GitLab.com/Group/project.git', 'Group/project'],
    ['https://gitlab.com/group/sub/project/-/issues/12?show=x#note_1', 'group/sub/project'],
    ['https://gitlab.com/group/project/-/', 'group/project'],
    ['gitlab.com/group/project', 'group/project'],
  ])('reads %j as the project %s', (text, projectPath) => {
    expect(readTypedProject(text, [gitlab])).toEqual({ ok: true, value: { origin: gitlab, projectPath } });
  });

  it.each([
    '',
    '   ',
    'project',
    'group/',
    'a team',
    'group/my project',
    'group//project',
    'https://gitlab.com',
    'https://gitlab.com/group',
    'https://gitlab.com/-/profile',
    'group/project#12',
    'javascript:alert(1)',
    'https://user@git.example.org/group/project',
    'https://git.example.org/',
    'https://',
  ])('does not take %j for a project', (text) => {
    expect(readTypedProject(text, [gitlab])).toEqual({ ok: false, problem: 'not-a-project' });
  });

  it.each([
    ['https://git.example.org/group/project', 'https://git.example.org'],
    ['https://git.example.org:8443/group/project/-/work_items/3', 'https://git.example.org:8443'],
    ['https://gitlab.com.example.net/group/project', 'https://gitlab.com.example.net'],
  ])('reads %j as a project on an instance that is to be set up', (text, origin) => {
    expect(readTypedProject(text, [gitlab])).toEqual({
      ok: true,
      value: { origin, projectPath: 'group/project' },
    });
  });

  it('knows no project while no instance is set up', () => {
    expect(readTypedProject('group/project', [])).toEqual({ ok: false, problem: 'not-a-project' });
  });
});
