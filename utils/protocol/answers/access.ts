/** What the token in force allows: 'read-only' covers a token without the `api` scope. */
export type Access = 'anonymous' | 'read-only' | 'write';

/** What the user may do in a planning issue; 'comment': their token may write, and GitLab does not let them change it. */
export type PlanAccess = Access | 'comment';
