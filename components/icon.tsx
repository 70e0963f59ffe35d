import arrowDown from '@gitlab/svgs/dist/sprite_icons/arrow-down.svg?outline';
import success from '@gitlab/svgs/dist/sprite_icons/check-circle-filled.svg?outline';
import chevronDown from '@gitlab/svgs/dist/sprite_icons/chevron-down.svg?outline';
import close from '@gitlab/svgs/dist/sprite_icons/close.svg?outline';
import copy from '@gitlab/svgs/dist/sprite_icons/copy-to-clipboard.svg?outline';
import ellipsis from '@gitlab/svgs/dist/sprite_icons/ellipsis_v.svg?outline';
import grip from '@gitlab/svgs/dist/sprite_icons/grip.svg?outline';
import information from '@gitlab/svgs/dist/sprite_icons/information-o.svg?outline';
import milestone from '@gitlab/svgs/dist/sprite_icons/milestone.svg?outline';
import plus from '@gitlab/svgs/dist/sprite_icons/plus.svg?outline';
import unknown from '@gitlab/svgs/dist/sprite_icons/question-o.svg?outline';
import retry from '@gitlab/svgs/dist/sprite_icons/retry.svg?outline';
import danger from '@gitlab/svgs/dist/sprite_icons/status-alert.svg?outline';
import warning from '@gitlab/svgs/dist/sprite_icons/warning-solid.svg?outline';

/** GitLab's own icons, the few we use. */
const icons = {
  'arrow-down': arrowDown,
  'chevron-down': chevronDown,
  close,
  copy,
  danger,
  ellipsis,
  grip,
  information,
  milestone,
  plus,
  retry,
  success,
  unknown,
  warning,
};

export type IconName = keyof typeof icons;

interface IconProps {
  name: IconName;
  class?: string;
}

/** An icon beside a text that says the same: it is hidden from screen readers. */
export function Icon({ name, class: className = '' }: IconProps) {
  const { viewBox, outline } = icons[name];
  return (
    <svg class={`icon ${className}`} viewBox={viewBox} aria-hidden="true">
      <path fill-rule="evenodd" clip-rule="evenodd" d={outline} />
    </svg>
  );
}
