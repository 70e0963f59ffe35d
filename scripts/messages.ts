import { writeFileSync } from 'node:fs';
import { messagesPage } from './messages/page';

writeFileSync('docs/messages.md', messagesPage());
