import { startRouter } from './router';
import { startShortcuts } from './shortcuts';
import { mountWorkItem } from './work-item';

startRouter();
startShortcuts();
void mountWorkItem();
