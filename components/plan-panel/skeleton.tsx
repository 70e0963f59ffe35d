/** Stands where the summary will stand, at its height, while nothing is known. */
export function Skeleton() {
  return (
    <div class="measures" aria-hidden="true">
      {[0, 1, 2].map((measure) => (
        <div key={measure} class="measure">
          <span class="skeleton skeleton-label" />
          <span class="skeleton skeleton-text" />
          <span class="skeleton skeleton-bar" />
        </div>
      ))}
    </div>
  );
}
