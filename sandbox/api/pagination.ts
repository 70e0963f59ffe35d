import type { Params } from './params';

const DEFAULT_PER_PAGE = 20;
const MAX_PER_PAGE = 100;

/** One page of a list with GitLab's offset pagination headers (`Link`, `X-Total`, …). */
export function paginate<T>(
  items: T[],
  params: Params,
  url: URL,
): { items: T[]; headers: Record<string, string> } {
  const perPage = Math.min(Math.max(params.whole('per_page') ?? DEFAULT_PER_PAGE, 1), MAX_PER_PAGE);
  const page = Math.max(params.whole('page') ?? 1, 1);
  const pages = Math.max(Math.ceil(items.length / perPage), 1);
  const next = page < pages ? page + 1 : null;
  const previous = page > 1 ? page - 1 : null;
  const headers = {
    'x-page': String(page),
    'x-per-page': String(perPage),
    'x-next-page': String(next ?? ''),
    'x-prev-page': String(previous ?? ''),
    'x-total': String(items.length),
    'x-total-pages': String(pages),
    link: links(url, perPage, { prev: previous, next, first: 1, last: pages }),
  };
  return { items: items.slice((page - 1) * perPage, page * perPage), headers };
}

function links(url: URL, perPage: number, pages: Record<string, number | null>): string {
  const entries = Object.entries(pages).filter((entry): entry is [string, number] => entry[1] !== null);
  return entries.map(([rel, page]) => `<${pageUrl(url, page, perPage)}>; rel="${rel}"`).join(', ');
}

function pageUrl(url: URL, page: number, perPage: number): string {
  const target = new URL(url);
  target.searchParams.delete('private_token');
  target.searchParams.set('page', String(page));
  target.searchParams.set('per_page', String(perPage));
  return target.href;
}
