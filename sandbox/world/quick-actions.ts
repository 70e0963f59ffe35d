import { parseMarkdown } from 'comrak';

export interface QuickAction {
  command: string;
  argument: string;
}

const COMMANDS = new Set(
  (
    'add_child add_contacts approve assign assign_reviewer award blocked_by blocks board_move cc clear_health_status ' +
    'clear_weight clone close confidential copy_metadata create_merge_request done draft due duplicate epic estimate ' +
    'health_status iteration label labels link lock milestone move promote promote_to publish react reassign relabel ' +
    'relate remove_child remove_due_date remove_epic remove_estimate remove_iteration remove_label remove_milestone ' +
    'remove_parent reopen set_parent severity shrug spend subscribe tableflip title todo type unassign unlabel unlock ' +
    'unsubscribe weight zoom'
  ).split(' '),
);

/**
 * What GitLab would run from a description and what it would store: known commands at column 0 of top-level
 * paragraphs are taken out, everything else stays byte for byte.
 */
export function takeQuickActions(markdown: string): { text: string; actions: QuickAction[] } {
  if (!/^\//m.test(markdown)) return { text: markdown, actions: [] };
  const lines = markdown.split('\n');
  const open = paragraphLines(markdown);
  const actions: QuickAction[] = [];
  const kept = lines.filter((line, index) => {
    const action = open.has(index + 1) ? readAction(line) : null;
    if (action) actions.push(action);
    return !action;
  });
  return { text: kept.join('\n'), actions };
}

function readAction(line: string): QuickAction | null {
  const match = /^\/([a-z_]+)(?:[ \t]+(.*))?$/i.exec(line);
  const command = match?.[1]?.toLowerCase();
  return command && COMMANDS.has(command) ? { command, argument: (match?.[2] ?? '').trim() } : null;
}

function paragraphLines(markdown: string): Set<number> {
  const lines = new Set<number>();
  for (const { parent, data } of parseMarkdown(markdown, { extension: { table: true } }).nodes) {
    if (parent !== 0 || String(data.value) !== 'Paragraph' || !data.sourcepos) continue;
    for (let line = data.sourcepos.start.line; line <= data.sourcepos.end.line; line += 1) lines.add(line);
  }
  return lines;
}
