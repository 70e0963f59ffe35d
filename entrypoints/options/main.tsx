import { render } from 'preact';
import { Options } from '@/components/options/options';
import { presets } from '@/utils/plan/profiles';
import { readerHere } from '@/utils/strings/dates';
import { optionsStrings } from '@/utils/strings/options';
import { useSettings } from './use-settings';
import { useShortcuts } from './use-shortcuts';

function App() {
  return <Options {...useSettings()} {...useShortcuts()} presets={presets} reader={readerHere()} />;
}

document.title = optionsStrings.page;
const root = document.getElementById('options');
if (root) render(<App />, root);
