/** The policy GitLab sends with its pages (`config_loader.rb`): scripts by nonce, styles inline, frames by list. */
export function contentSecurityPolicy(nonce: string): string {
  return [
    "base-uri 'self'",
    'child-src https://www.google.com/recaptcha/ https://www.recaptcha.net/ https://gitlab.com/admin/ https://gitlab.com/assets/ blob: data:',
    "connect-src 'self' wss://gitlab.com https://collector.prd-278964.gl-product-analytics.com",
    "default-src 'self'",
    "font-src 'self'",
    "form-action 'self' https: http:",
    "frame-ancestors 'self'",
    "frame-src 'self' https://www.google.com/recaptcha/ https://www.recaptcha.net/ https://www.googletagmanager.com/ns.html https://gitlab.com/-/sandbox/",
    "img-src 'self' data: blob: http: https:",
    "manifest-src 'self'",
    "media-src 'self' data: blob: http: https:",
    "object-src 'none'",
    `script-src 'strict-dynamic' 'self' 'unsafe-inline' 'unsafe-eval' https://www.recaptcha.net 'nonce-${nonce}'`,
    "style-src 'self' 'unsafe-inline'",
    "worker-src 'self' https://gitlab.com/assets/ blob: data:",
  ].join('; ');
}
