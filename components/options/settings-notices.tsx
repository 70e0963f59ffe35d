import type { Settings } from '@/utils/protocol/answers/settings';
import type { Failure } from '@/utils/protocol/failure';
import type { Reader } from '@/utils/strings/dates';
import { readFailureSentence } from '@/utils/strings/failures';
import { optionsStrings as strings } from '@/utils/strings/options';
import { Notice } from '../notice';
import { WithheldNotice } from './withheld-notice';

export interface SettingsNoticesProps {
  /** Null while they are not known. */
  settings: Settings | null;
  /** Why they could not be read. */
  failure: Failure | null;
  reader: Reader;
  onRead: () => void;
  /** Asks the browser for the instance's host. */
  onAllow: (origin: string) => void;
}

/** What a page about the settings says before all: that they are read, could not be, are reset, or reach too few hosts. */
export function SettingsNotices({ settings, failure, reader, onRead, onAllow }: SettingsNoticesProps) {
  return (
    <>
      {failure && (
        <Notice tone="danger" action={{ text: strings.tryAgain, run: onRead }}>
          {readFailureSentence(failure, reader)}
        </Notice>
      )}
      {settings === null && failure === null && <p role="status">{strings.reading}</p>}
      {settings?.reset && <Notice tone="warning">{strings.reset(settings.reset)}</Notice>}
      {settings?.withheld.map((origin) => (
        <WithheldNotice key={origin} origin={origin} onAllow={onAllow} />
      ))}
    </>
  );
}
