/**
 * Address of an instance's page for making a personal access token, with name, scope and purpose filled in.
 * The parameters are GitLab's own for this page.
 */
export function tokenPage(origin: string, name: string, description: string): string {
  const filled = new URLSearchParams({ name, scopes: 'api', description });
  return `${origin}/-/user_settings/personal_access_tokens?${filled}`;
}
