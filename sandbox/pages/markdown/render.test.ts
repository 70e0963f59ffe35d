import { describe, expect, it } from 'vitest';
import { projectByPath, userByName } from '../../world/find';
import { teamProjectPath } from '../../world/seed/places';
import { planningIssue, seedWorld } from '../../world/seed/seed-world';
import { renderDescription } from './render';

const world = seedWorld('2026-11-22');
const project = projectByPath(world, teamProjectPath);
const ada = userByName(world, 'ada.moreno');
if (!project) throw new Error('no team project');
const render = (markdown: string) => renderDescription(world, project, markdown, ada).trim();

describe('references', () => {
  it('link an issue with what GitLab tells about it', () => {
    const html = render('see #398');
    expect(html).toContain('data-reference-type="issue"');
    expect(html).toContain('data-original="#398"');
    expect(html).toContain('data-iid="398"');
    expect(html).toContain('class="gfm gfm-issue">#398</a>');
  });

  it('say closed, and show titles on request', () => {
    expect(render('#408')).toContain('>#408 (closed)</a>');
    expect(render('#405+')).toContain('>Add a paved-road template for threat-modelled services (#405)</a>');
    expect(render('#408+')).toContain('(#408 - closed)</a>');
  });

  it('leave what the viewer cannot read as typed', () => {
    expect(render('gitlab-org/security/gitlab#8801')).not.toContain('<a');
    const url = render('https://gitlab.com/gitlab-org/security/gitlab/-/issues/8801');
    expect(url).toContain('<a ');
    expect(url).not.toContain('gfm');
  });

  it('keep a link text of its own, and shorten a bare URL', () => {
    expect(render('[text](https://gitlab.com/gitlab-org/gitlab/-/issues/501234)')).toContain(
      'gfm-issue">text</a>',
    );
    expect(render('https://gitlab.com/gitlab-org/gitlab/-/work_items/501234')).toContain(
      '>gitlab-org/gitlab#501234</a>',
    );
  });

  it('are not made in code or after a backslash', () => {
    expect(render('`#398` \\#398')).not.toContain('<a');
  });

  it('know epics, merge requests, people, labels and milestones', () => {
    const html = render('gitlab-org&42 gitlab-org/gitlab!190022 @bilal.k ~"workflow::blocked" %19.8');
    for (const kind of ['epic', 'merge_request', 'project_member', 'label', 'milestone'])
      expect(html).toContain(`gfm-${kind}`);
  });
});

describe('the rest of the markup', () => {
  it('has source positions on rows and cells', () => {
    const html = renderDescription(world, project, planningIssue(world).description ?? '', ada);
    expect(html).toMatch(/<tr data-sourcepos="27:1-27:\d+">/);
    expect(html).toMatch(/<td data-sourcepos="27:2-27:7">/);
  });

  it('turns task items into checkboxes, inapplicable ones struck', () => {
    const html = render('- [ ] a\n- [x] b\n- [~] c');
    expect(html).toContain('<ul data-sourcepos="1:1-3:7" class="task-list"');
    expect(html.match(/class="task-list-item-checkbox"/g)).toHaveLength(3);
    expect(html).toContain('<s class="inapplicable">c</s>');
  });

  it('drops what could run or reach outside', () => {
    const html = render('<div>open <script>alert(1)</script><img src=x onerror=alert(1)> </section></main>');
    expect(html).not.toMatch(/script|onerror|main/);
    expect(html.match(/<div/g)?.length).toBe(html.match(/<\/div/g)?.length);
  });

  it('keeps folded sections', () => {
    expect(render('<details><summary>More</summary>\n\ntext\n\n</details>')).toContain(
      '<details><summary>More</summary>',
    );
  });
});
