import { bringWords } from '@/utils/strings/bring-words';

await bringWords(document);
await import('./main');
