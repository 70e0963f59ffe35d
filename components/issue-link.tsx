import type { ComponentChildren } from 'preact';

interface IssueLinkProps {
  /** Where GitLab says the issue is; null when it is not known. */
  url: string | null;
  class?: string;
  /** Called when it is followed: what covers the page can make way. */
  onFollow?: () => void;
  children: ComponentChildren;
}

/** A link to an issue; plain text when there is nowhere to go, or when the address is no https one. */
export function IssueLink({ url, class: className, onFollow, children }: IssueLinkProps) {
  if (url === null || !/^https:\/\//i.test(url)) return <span class={className}>{children}</span>;
  return (
    <a
      class={className === undefined ? 'link' : `link ${className}`}
      href={url}
      {...(onFollow && { onClick: onFollow })}
    >
      {children}
    </a>
  );
}
