interface Page {
  first?: number;
  after?: string;
}

const MAX_PAGE = 100;

/** A Relay connection over a list; cursors are positions, base64 of the next index. */
export function connection<T>(items: T[], { first = MAX_PAGE, after }: Page = {}) {
  const start = after ? Number(Buffer.from(after, 'base64').toString()) || 0 : 0;
  const end = start + Math.min(first, MAX_PAGE);
  const cursor = (index: number) => Buffer.from(String(index)).toString('base64');
  return {
    nodes: items.slice(start, end),
    count: items.length,
    pageInfo: {
      hasNextPage: end < items.length,
      hasPreviousPage: start > 0,
      startCursor: cursor(start),
      endCursor: cursor(Math.min(end, items.length)),
    },
  };
}
