/** An answer that ends a request early, in one of GitLab's error shapes. */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    readonly body: unknown,
    readonly headers: Record<string, string> = {},
  ) {
    super(`${status}`);
  }
}

/** 401 for a missing or unknown token. */
export const unauthorized = () => new ApiError(401, { message: '401 Unauthorized' });

/** 401 for a token whose day has passed. */
export const expiredToken = () =>
  invalidToken('Token is expired. You can either do re-authorization or token refresh.');

/** 401 for a token somebody revoked. */
export const revokedToken = () => invalidToken('Token was revoked. You have to re-authorize from the user.');

/** 403 for a token whose scopes do not cover the request. */
export const insufficientScope = (needed: string) =>
  new ApiError(403, {
    error: 'insufficient_scope',
    error_description: 'The request requires higher privileges than provided by the access token.',
    scope: needed,
  });

/** 403 for a user who may see but not change. */
export const forbidden = () => new ApiError(403, { message: '403 Forbidden' });

/** 404 for what does not exist or must look as if it did not. */
export const notFound = (what?: string) =>
  new ApiError(404, { message: what ? `404 ${what} Not Found` : '404 Not found' });

/** 400 for a parameter GitLab's declared API refuses. */
export const badRequest = (error: string) => new ApiError(400, { error });

function invalidToken(description: string): ApiError {
  return new ApiError(
    401,
    { error: 'invalid_token', error_description: description },
    {
      'www-authenticate': `Bearer realm="Protected by OAuth 2.0", error="invalid_token", error_description="${description}"`,
    },
  );
}
