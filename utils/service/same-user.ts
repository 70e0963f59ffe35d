/** Whether two user names are one person's; GitLab's ignore case. */
export function isSameUser(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
