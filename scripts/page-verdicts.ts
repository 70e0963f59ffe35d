import { layouts } from '../utils/page/layouts';
import type { PageLayout } from '../utils/page/layouts/layout';
import { labelChip, labelWidgets } from '../utils/page/planning-label';
import { drawerLink } from '../utils/page/shown-issue';
import { userMenu } from '../utils/page/signed-in-user';

/** What a selector of ours found on a page: inconclusive where the page says nothing about it. */
export interface Verdict {
  readonly result: 'pass' | 'fail' | 'inconclusive';
  /** What the selector is for. */
  readonly what: string;
  readonly selector: string;
  readonly why: string;
}

/** A page as it stands, whoever opened it. */
export interface OpenPage {
  readonly url: string;
  /** How many elements fit a selector. */
  readonly count: (selector: string) => number;
}

const isGitLab = 'meta[property="og:site_name"][content="GitLab"]';
const signInLink = 'a[href*="/users/sign_in"]';
const issuePath = /\/-\/(?:issues|work_items)\/\d+/;

const found = { result: 'pass', why: 'found' } as const;

/** The selectors that a page has to be asked for before it can be judged. */
export const selectorsAskedFor: readonly string[] = [
  isGitLab,
  signInLink,
  labelWidgets,
  labelChip,
  userMenu,
  drawerLink,
  ...layouts.flatMap((layout) => [layout.description, ...detailsOf(layout).map(({ selector }) => selector)]),
];

/** Judges each selector of ours by a page that a GitLab shows. */
export function judge(page: OpenPage): readonly Verdict[] {
  const verdicts = [...layoutVerdicts(page), ...labelVerdicts(page), userVerdict(page), drawerVerdict(page)];
  const why = reasonToDoubt(page);
  return why === null ? verdicts : verdicts.map((verdict) => ({ ...verdict, result: 'inconclusive', why }));
}

function reasonToDoubt({ url, count }: OpenPage): string | null {
  if (count(isGitLab) === 0) return 'this is no page of GitLab, or one that is still behind a check';
  const { pathname, searchParams } = new URL(url);
  if (!issuePath.test(pathname) && !searchParams.has('show')) return 'this is no page of an issue';
  return null;
}

function layoutVerdicts(page: OpenPage): readonly Verdict[] {
  const own = layouts.find(({ description }) => page.count(description) > 0);
  return layouts.flatMap((layout) => {
    const what = `${layout.name} (GitLab ${layout.versions}): description`;
    const rest = { what, selector: layout.description };
    if (own === undefined) return [{ ...rest, result: 'fail', why: 'no layout fits this page' }];
    if (layout !== own)
      return [{ ...rest, result: 'inconclusive', why: `this page is of the layout ${own.name}` }];
    return [{ ...rest, ...found }, ...detailsOf(layout).map((detail) => detailVerdict(page, layout, detail))];
  });
}

interface Detail {
  readonly what: string;
  readonly selector: string;
  /** Why it may be absent although the selector is right. */
  readonly absent: string;
}

function detailsOf({ description, rendered, editor, showAll }: PageLayout): readonly Detail[] {
  const inside = (selector: string) => `${description} ${selector.replace(/^:scope /, '')}`;
  return [
    { what: 'rendered', selector: inside(rendered), absent: 'the description may be empty' },
    ...editor
      .split(', ')
      .map((one) => ({ what: 'editor', selector: inside(one), absent: 'it is not being edited' })),
    ...(showAll === null ? [] : [{ what: 'show all', selector: inside(showAll), absent: 'it may be short' }]),
  ];
}

function detailVerdict(
  { count }: OpenPage,
  { name }: PageLayout,
  { what, selector, absent }: Detail,
): Verdict {
  const rest = { what: `${name}: ${what}`, selector };
  return count(selector) > 0 ? { ...rest, ...found } : { ...rest, result: 'inconclusive', why: absent };
}

function labelVerdicts({ count }: OpenPage): readonly Verdict[] {
  const widget = { what: 'labels', selector: labelWidgets };
  const chip = { what: 'one label', selector: labelChip };
  return [
    count(labelWidgets) > 0 ? { ...widget, ...found } : { ...widget, result: 'fail', why: 'not found' },
    count(labelChip) > 0
      ? { ...chip, ...found }
      : { ...chip, result: 'inconclusive', why: 'the issue may have no label' },
  ];
}

function userVerdict({ count }: OpenPage): Verdict {
  const rest = { what: 'signed-in user', selector: userMenu };
  if (count(userMenu) > 0) return { ...rest, ...found };
  if (count(signInLink) > 0) return { ...rest, result: 'inconclusive', why: 'nobody is signed in' };
  return { ...rest, result: 'fail', why: 'not found, and no link to sign in either' };
}

function drawerVerdict({ url, count }: OpenPage): Verdict {
  const rest = { what: 'what the drawer shows', selector: drawerLink };
  if (count(drawerLink) > 0) return { ...rest, ...found };
  if (!new URL(url).searchParams.has('show'))
    return { ...rest, result: 'inconclusive', why: 'no drawer is open: name a URL with ?show=' };
  return { ...rest, result: 'fail', why: 'not found' };
}
