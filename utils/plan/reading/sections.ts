import type { PlanProblem } from '../document';
import { type Block, isKind } from '../markdown/block';
import type { BlockTree } from '../markdown/scan-blocks';
import type { TeamProfile } from '../profile';
import { type Heading, headingsIn } from './headings';
import { rankAmong } from './names';

export type SectionName = keyof TeamProfile['sections'];

/** One of the plan's sections: a heading and the blocks it is over. */
export interface Section {
  readonly heading: Heading;
  readonly blocks: readonly Block[];
  /** 0-based line where something else begins; the number of lines when nothing does. */
  readonly endLine: number;
}

export interface Sections {
  readonly found: Readonly<Record<SectionName, Section | null>>;
  readonly problems: readonly PlanProblem[];
}

interface Claim {
  readonly heading: Heading;
  readonly name: SectionName;
  readonly rank: number;
}

export const sectionNames: readonly SectionName[] = ['checklist', 'capacity', 'work', 'parkingLot'];

/**
 * Finds the plan's sections among the children of a block, normally the document. A section reaches to the next heading
 * of its level or higher, to any heading that claims a section's name, or to the end of the fold it is in. Of several
 * that claim a name the best fitting wins, else the first; the others are problems, unless they are a part of it.
 */
export function findSections(tree: BlockTree, parent: Block, names: TeamProfile['sections']): Sections {
  const headings = headingsIn(tree, parent);
  const claims = headings.flatMap((heading) => claimOf(heading, names) ?? []);
  const winners = new Map<SectionName, Claim>();
  for (const claim of claims) {
    const other = winners.get(claim.name);
    if (other === undefined || claim.rank < other.rank) winners.set(claim.name, claim);
  }
  const parts = new Set([...winners.values()].flatMap((winner) => partsOf(winner, headings, claims, names)));
  const rivals = claims.filter(({ heading }) => !parts.has(heading));
  const claimed = new Set(rivals.map(({ heading }) => heading));
  const sectionOf = (name: SectionName) => {
    const winner = winners.get(name);
    return winner === undefined ? null : sectionUnder(winner.heading, headings, claimed, tree, parent);
  };
  return {
    found: {
      checklist: sectionOf('checklist'),
      capacity: sectionOf('capacity'),
      work: sectionOf('work'),
      parkingLot: sectionOf('parkingLot'),
    },
    problems: rivals
      .filter((claim) => winners.get(claim.name) !== claim)
      .map(({ heading }) => ({ kind: 'duplicate-section', line: heading.firstLine + 1 })),
  };
}

/** The headings that only name again the section they stand in, such as `### Planned Work` under `## Milestone Work`. */
function partsOf(
  { heading: { index, level }, name }: Claim,
  headings: readonly Heading[],
  claims: readonly Claim[],
  names: TeamProfile['sections'],
): readonly Heading[] {
  const parts: Heading[] = [];
  for (const heading of headings.filter((other) => other.index > index)) {
    const claim = claims.find((other) => other.heading === heading);
    const isPart = claim?.name === name && claim.rank < names[name].length;
    if (heading.level <= level || (claim !== undefined && !isPart)) break;
    if (isPart) parts.push(heading);
  }
  return parts;
}

function claimOf(heading: Heading, names: TeamProfile['sections']): Claim | null {
  let best: Claim | null = null;
  for (const name of sectionNames) {
    const rank = rankAmong(heading.text, names[name]);
    if (rank !== null && (best === null || rank < best.rank)) best = { heading, name, rank };
  }
  return best;
}

function sectionUnder(
  heading: Heading,
  headings: readonly Heading[],
  claimed: ReadonlySet<Heading>,
  tree: BlockTree,
  parent: Block,
): Section {
  const next = headings.find(
    (other) => other.index > heading.index && (other.level <= heading.level || claimed.has(other)),
  );
  const under = parent.children.slice(heading.index + 1, next?.index);
  const fold = foldEnd(tree, under);
  return {
    heading,
    blocks: fold === null ? under : under.slice(0, under.indexOf(fold)),
    endLine: fold?.firstLine ?? next?.firstLine ?? lineAfter(parent, tree),
  };
}

function lineAfter(parent: Block, tree: BlockTree): number {
  return isKind(parent, 'document') ? tree.lines.length : parent.lastLine + 1;
}

/** The block that closes a `<details>` opened before these blocks; null when none does. */
function foldEnd({ text, lines }: BlockTree, blocks: readonly Block[]): Block | null {
  let depth = 0;
  for (const block of blocks) {
    if (!isKind(block, 'html')) continue;
    const source = text.slice(lines[block.firstLine]?.start, lines[block.lastLine]?.end);
    for (const [tag] of source.matchAll(/<\/?details\b/gi)) {
      depth += tag.startsWith('</') ? -1 : 1;
      if (depth < 0) return block;
    }
  }
  return null;
}
