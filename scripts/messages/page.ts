import { type Message, type MessageModule, messageModules, teamModules } from './modules';

const head = `# Messages

Every message of the extension, generated from \`utils/strings\` by \`npm run messages\`. Values stand in braces, and each plural
form and alternative on a line of its own. How to add one: [adding-a-message.md](adding-a-message.md).
`;

const team = `# Words of the team

What is written into GitLab, or copied for the team, is English in every browser.
`;

/** `docs/messages.md`, as the code has it now. */
export function messagesPage(): string {
  const spoken = messageModules().map((one) => section(one, ['Key', 'English', 'German']));
  const shared = teamModules().map((one) => section(one, ['Key', 'English']));
  return [head, ...spoken, team, ...shared].join('\n');
}

function section({ name, messages }: MessageModule, columns: readonly string[]): string {
  const rows = messages.map((message) => cellsOf(message, columns.length));
  const lines = [columns, columns.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
  return `## ${name}\n\n${lines.join('\n')}\n`;
}

function cellsOf({ key, english, german }: Message, columns: number): string[] {
  return [`\`${key}\``, cell(english), cell(german ?? [])].slice(0, columns);
}

function cell(texts: readonly string[]): string {
  return texts.map((text) => text.replaceAll('|', '\\|').replaceAll('\n', ' ⏎ ').trim()).join('<br>');
}
