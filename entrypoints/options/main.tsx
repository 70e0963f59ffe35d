import { render } from 'preact';
import { Options } from '@/components/options/options';
import { presets } from '@/utils/plan/profiles';
import { useSettings } from './use-settings';

function App() {
  const reader = {
    now: new Date().toISOString(),
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  };
  return <Options {...useSettings()} presets={presets} reader={reader} />;
}

const root = document.getElementById('options');
if (root) render(<App />, root);
