import path from "node:path";
import { Marked } from "marked";
import { gfmHeadingId } from "marked-gfm-heading-id";

/** Where a link of a page leads: to another page, to a picture, or to nothing on this site. */
export interface Links {
  /** A file from the project's root to its place on the site; undefined where it is not there. */
  readonly placeOf: (source: string) => string | undefined;
  /** Told of every link that leads nowhere. */
  readonly broken: (link: string) => void;
}

/** The page that is being made. */
export interface Place {
  readonly source: string;
  readonly out: string;
}

const OUTSIDE = /^(?:[a-z]+:|#)/i;

/** The link as it has to be written on the site; as it is where it leads out or to the page itself. */
function onSite(link: string, { source, out }: Place, links: Links): string {
  if (OUTSIDE.test(link)) return link;
  const [file = "", anchor] = link.split("#");
  const target = path.posix.join(path.posix.dirname(source), file);
  const place = links.placeOf(target);
  if (place === undefined) {
    links.broken(link);
    return link;
  }
  const relative = path.posix.relative(path.posix.dirname(out), place);
  return anchor === undefined ? relative : `${relative}#${anchor}`;
}

/** Markdown to HTML, its links and pictures as they are reached on the site. */
export function renderMarkdown(text: string, place: Place, links: Links): string {
  const marked = new Marked(gfmHeadingId());
  marked.use({
    walkTokens: (token) => {
      if (token.type === "link" || token.type === "image")
        token.href = onSite(String(token.href), place, links);
    },
  });
  return marked.parse(text, { async: false });
}
