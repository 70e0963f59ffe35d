/** The room a planning issue will take, drawn while it is read for the first time. */
export function PlanSkeleton() {
  return (
    <div class="plan skeleton" aria-hidden="true">
      <div class="skeleton-title" />
      <div class="skeleton-measures" />
    </div>
  );
}
