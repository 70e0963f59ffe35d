const EXPOSED =
  'Link, X-Total, X-Total-Pages, X-Per-Page, X-Page, X-Next-Page, X-Prev-Page, X-Gitlab-Blob-Id, X-Gitlab-Commit-Id, ' +
  'X-Gitlab-Content-Sha256, X-Gitlab-Encoding, X-Gitlab-File-Name, X-Gitlab-File-Path, X-Gitlab-Last-Commit-Id, ' +
  'X-Gitlab-Ref, X-Gitlab-Size, X-Request-Id, ETag';

/**
 * The CORS headers of `/api/*`: any origin, no credentials, and neither `Retry-After` nor `RateLimit-*` exposed
 * (GitLab's config/application.rb).
 */
export function corsHeaders(request: Request): Record<string, string> {
  if (!request.headers.has('origin')) return {};
  return {
    'access-control-allow-origin': '*',
    'access-control-expose-headers': EXPOSED,
    'access-control-allow-methods': 'GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS',
    'access-control-max-age': '7200',
    vary: 'Origin',
  };
}

/** The answer to a preflight: every asked-for header is allowed. */
export function preflight(request: Request): Response {
  const headers = new Headers(corsHeaders(request));
  headers.set('access-control-allow-headers', request.headers.get('access-control-request-headers') ?? '*');
  return new Response(null, { status: 200, headers });
}
