/** What a refined issue says: context, a proposal, and acceptance criteria as checkboxes. */
export interface IssueText {
  context: string;
  proposal: string;
  criteria: string[];
  /** How many of the criteria are ticked already. */
  met?: number;
}

/** Writes a refined issue's description in the team's usual shape. */
export function refinedText({ context, proposal, criteria, met = 0 }: IssueText): string {
  const boxes = criteria.map((text, index) => `- [${index < met ? 'x' : ' '}] ${text}`);
  return ['## Context', context, '## Proposal', proposal, '## Acceptance criteria', boxes.join('\n')].join(
    '\n\n',
  );
}
