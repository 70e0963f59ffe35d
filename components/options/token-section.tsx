import { useState } from 'preact/hooks';
import type { TokenStatus } from '@/utils/protocol/answers/token-status';
import type { Reader } from '@/utils/strings/dates';
import { optionsStrings } from '@/utils/strings/options';
import { instanceName } from './instance-name';
import { OutcomeLine } from './outcome-line';
import { Section } from './section';
import { TokenAbout } from './token-about';
import { TokenButtons } from './token-buttons';
import { TokenCard } from './token-card';
import { TokenForm } from './token-form';
import { tokenRefusal } from './token-refusal';
import { type Answered, useAttempt } from './use-attempt';

const strings = optionsStrings.token;

export interface TokenActions {
  onSaveToken: (origin: string, token: string) => Answered;
  onCheckToken: (origin: string) => Answered;
  onRemoveToken: (origin: string) => Answered;
}

interface TokenSectionProps extends TokenActions {
  /** The instance the token is for. */
  origin: string;
  /** Null: no token. */
  status: TokenStatus | null;
  reader: Reader;
}

/** One instance's token: set up, looked at, replaced, removed, and what happens to it. */
export function TokenSection({ origin, status, reader, ...actions }: TokenSectionProps) {
  const host = instanceName(origin);
  const { outcome, attempt, forget } = useAttempt();
  const [replacing, setReplacing] = useState(false);
  const writing = status === null || replacing;

  const replace = (start: boolean) => {
    forget();
    setReplacing(start);
  };
  const save = async (token: string) => {
    if (await attempt(() => actions.onSaveToken(origin, token), strings.saved)) setReplacing(false);
  };

  return (
    <Section heading={strings.heading(host)}>
      {status ? <TokenCard status={status} reader={reader} /> : <p>{strings.none}</p>}
      {writing ? (
        <TokenForm
          origin={origin}
          outcome={outcome}
          onSave={save}
          onKeep={status && (() => replace(false))}
        />
      ) : (
        <TokenButtons
          busy={outcome.state === 'busy'}
          onCheck={() => attempt(() => actions.onCheckToken(origin), strings.works)}
          onReplace={() => replace(true)}
          onRemove={() => attempt(() => actions.onRemoveToken(origin), strings.removed(host))}
        />
      )}
      {!(writing && outcome.state === 'failed') && (
        <OutcomeLine outcome={outcome} failureText={tokenRefusal} />
      )}
      <TokenAbout host={host} />
    </Section>
  );
}
