interface PostPreviewProps {
  /** What it is, or whom it is for. */
  summary: string;
  text: string;
}

/** A text as it will be posted, folded up until somebody wants to read it. */
export function PostPreview({ summary, text }: PostPreviewProps) {
  return (
    <details class="post-preview">
      <summary>{summary}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard has to reach it */}
      <pre tabIndex={0}>{text}</pre>
    </details>
  );
}
