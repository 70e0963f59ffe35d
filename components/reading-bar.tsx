interface ReadingBarProps {
  /** What is being read. */
  text: string;
}

/** Says that something is being read of which nobody knows how long it takes, and that it goes on. */
export function ReadingBar({ text }: ReadingBarProps) {
  return (
    <div class="reading">
      <p role="status">{text}</p>
      <div class="bar bar-moving" role="progressbar" aria-label={text} />
    </div>
  );
}
