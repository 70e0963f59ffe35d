import type { ComponentChildren } from 'preact';
import { type IconName, icon } from './icon';

type Tone = 'info' | 'success' | 'warning' | 'danger';

interface NoticeProps {
  tone?: Tone;
  children: ComponentChildren;
  /** What the person can do about it. */
  action?: { text: string; run: () => void };
}

const icons: Readonly<Record<Tone, IconName>> = {
  info: 'information',
  success: 'success',
  warning: 'warning',
  danger: 'danger',
};

/** A sentence that stands out, with the one thing to do about it. */
export function Notice({ tone = 'info', children, action }: NoticeProps) {
  return (
    <div class={`alert alert-${tone} ${icon(icons[tone])}`}>
      <div class="notice">
        <p>{children}</p>
        {action && (
          <button type="button" class="button button-small" onClick={action.run}>
            {action.text}
          </button>
        )}
      </div>
    </div>
  );
}
