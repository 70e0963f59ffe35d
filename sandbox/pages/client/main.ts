import { startDrawers } from './drawer';
import { startRouter } from './router';
import { startShortcuts } from './shortcuts';
import { mountWorkItem } from './work-item';

startDrawers();
startRouter();
startShortcuts();
void mountWorkItem();
