import type { ComponentChildren } from 'preact';
import { optionsStrings } from '@/utils/strings/options';
import { Notice } from '../notice';
import { instanceName } from './instance-name';

const strings = optionsStrings.instances;

interface WithheldNoticeProps {
  /** The instance whose host the browser keeps from us. */
  origin: string;
  /** Must run while the person's click still counts. */
  onAllow: (origin: string) => void;
  /** What else there is to say. */
  children?: ComponentChildren;
}

/** Says that an instance cannot be reached before the user allows it, which one click does. */
export function WithheldNotice({ origin, onAllow, children }: WithheldNoticeProps) {
  return (
    <Notice tone="warning" action={{ text: strings.allow, run: () => onAllow(origin) }}>
      {strings.withheld(instanceName(origin))} {children}
    </Notice>
  );
}
