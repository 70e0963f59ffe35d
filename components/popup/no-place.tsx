import { useRef, useState } from 'preact/hooks';
import { popupStrings } from '@/utils/strings/popup';
import { Notice } from '../notice';
import { copyText } from '../share/copy-text';
import { useId } from '../use-id';

const strings = popupStrings.noPlace;

/** Says that the plan has no place on the page in front, with a report to copy. */
export function NoPlace({ report }: { report: string }) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState<boolean | null>(null);
  const copy = async () => setCopied(await copyText(report, field.current));
  return (
    <section class="park" aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>{strings.heading}</h2>
      <Notice tone="warning">{strings.why}</Notice>
      <p id={`${id}-what-now`}>{strings.whatNow}</p>
      <textarea
        ref={field}
        class="input no-place-report"
        aria-label={strings.report}
        aria-describedby={`${id}-what-now`}
        rows={5}
        readOnly
        value={report}
      />
      <div class="park-end">
        <button type="button" class="button button-small" onClick={copy}>
          {strings.copy}
        </button>
        <p role="status" class="subtle">
          {copied !== null && (copied ? strings.copied : strings.notCopied)}
        </p>
      </div>
    </section>
  );
}
