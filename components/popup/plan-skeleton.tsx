/** The room a planning issue will take, drawn while none is known. */
export function PlanSkeleton() {
  return (
    <div class="team skeleton" aria-hidden="true">
      <span class="skeleton-name" />
      <span class="skeleton-title" />
      <span class="skeleton-facts" />
      <div class="measures">
        <span class="skeleton-measure" />
        <span class="skeleton-measure" />
        <span class="skeleton-measure" />
      </div>
    </div>
  );
}
