import arrowDown from '@gitlab/svgs/dist/sprite_icons/arrow-down.svg?raw';
import success from '@gitlab/svgs/dist/sprite_icons/check-circle-filled.svg?raw';
import chevronDown from '@gitlab/svgs/dist/sprite_icons/chevron-down.svg?raw';
import close from '@gitlab/svgs/dist/sprite_icons/close.svg?raw';
import copy from '@gitlab/svgs/dist/sprite_icons/copy-to-clipboard.svg?raw';
import ellipsis from '@gitlab/svgs/dist/sprite_icons/ellipsis_v.svg?raw';
import grip from '@gitlab/svgs/dist/sprite_icons/grip.svg?raw';
import information from '@gitlab/svgs/dist/sprite_icons/information-o.svg?raw';
import milestone from '@gitlab/svgs/dist/sprite_icons/milestone.svg?raw';
import plus from '@gitlab/svgs/dist/sprite_icons/plus.svg?raw';
import unknown from '@gitlab/svgs/dist/sprite_icons/question-o.svg?raw';
import retry from '@gitlab/svgs/dist/sprite_icons/retry.svg?raw';
import danger from '@gitlab/svgs/dist/sprite_icons/status-alert.svg?raw';
import warning from '@gitlab/svgs/dist/sprite_icons/warning-solid.svg?raw';

/** GitLab's own icons, the few we use. */
const icons = {
  'arrow-down': drawing(arrowDown),
  'chevron-down': drawing(chevronDown),
  close: drawing(close),
  copy: drawing(copy),
  danger: drawing(danger),
  ellipsis: drawing(ellipsis),
  grip: drawing(grip),
  information: drawing(information),
  milestone: drawing(milestone),
  plus: drawing(plus),
  retry: drawing(retry),
  success: drawing(success),
  unknown: drawing(unknown),
  warning: drawing(warning),
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

function drawing(svg: string) {
  return { viewBox: / viewBox="([^"]+)"/.exec(svg)?.[1], outline: / d="([^"]+)"/.exec(svg)?.[1] };
}
