import { profileEditor as strings } from '@/utils/strings/profile';
import type { ProfileDraft } from './draft';

type View = ProfileDraft['view'];

const names: Readonly<Record<View, string>> = { form: strings.asForm, json: strings.asJson };
const views: readonly View[] = ['form', 'json'];

/** Chooses how a profile is edited. */
export function ViewSwitch({ view, onView }: { view: View; onView: (view: View) => void }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend cannot stand in a row with its buttons
    <div class="switch" role="group" aria-label={strings.views}>
      {views.map((name) => (
        <button
          key={name}
          type="button"
          class="button button-small"
          aria-pressed={name === view}
          onClick={() => onView(name)}
        >
          {names[name]}
        </button>
      ))}
    </div>
  );
}
