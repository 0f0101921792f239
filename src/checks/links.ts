import { dirname, relative, sep } from "node:path";
import type { ReadDossier } from "../reader/reading.ts";
import { fileOfLink, isExternal, resolveContentLink } from "../prose/links.ts";
import { suggest } from "../schema/nearest.ts";
import type { Problem } from "../schema/problem.ts";
import { isWebAddress, nearestAddress } from "../schema/web-address.ts";
import { allProse } from "./all-prose.ts";
import { hintForId } from "./ids.ts";

/** Every link within the dossier leads to the file of a record, and its anchor to a heading. */
export const checkLinks = (dossier: ReadDossier): Problem[] =>
  allProse(dossier).flatMap(({ file, path, prose }) =>
    prose.links.flatMap(({ url, place }): Problem[] => {
      const problem = (kind: Problem["kind"], found: string, hint: string): Problem[] => [
        { file, ...place, kind, found, hint },
      ];
      if (isWebAddress(url) || /^mailto:[^\s\p{Cc}@]+@[^\s\p{Cc}@]+$/iu.test(url)) return [];
      const near = nearestAddress(url);
      if (url === "")
        return problem("missing", "address of a link", "write it between the round brackets: [text](address)");
      // Signs that nobody sees are reported with the prose; tab and line ends are none of them.
      if (/[^\P{Cc}\t\n\r]|%(?:(?!09|0a|0d)[01][0-9a-f]|7f)/iu.test(url)) return [];
      if (isExternal(url))
        return problem(
          "invalid",
          `link: ${url}`,
          near
            ? `did you mean ${near}?`
            : "write an address that starts with https:// and a host, or with mailto:, or the path of a record",
        );
      if (!near && url.includes("\\"))
        return problem("invalid", `link: ${url}`, `write ${url.replace(/\\+/g, "/")}, with / between folders`);
      if (!near && hasBadEscape(url))
        return problem(
          "invalid",
          `link: ${url}`,
          "write %25 for a per cent sign: % and two digits stand for a character",
        );
      const target = resolveContentLink(url, path, dossier.root);
      if (!target || (near && !dossier.ids.get(target.kind ?? "term")!.has(target.id)))
        return problem(
          "unknown",
          `link: ${url}`,
          near
            ? `did you mean ${near}? or write the path of a record relative to this file, such as ../events/<id>.mdx`
            : "write the path of a record relative to this file, such as ../events/<id>.mdx, or a full https:// address",
        );
      const { kind, id, anchor } = target;
      if (kind && !dossier.ids.get(kind)!.has(id))
        return problem("unknown", `${kind}: ${id}`, hintForId(dossier, kind, id));
      const page = kind ? dossier.find(kind, id) : dossier.about;
      // A record that could not be read is reported itself.
      if (!page) return [];
      const written = fileOfLink(url, path);
      // The link has to work on a code host too, where a record is a file.
      if (written !== page.path && !(kind === "dataset" && written === dirname(page.path)))
        return problem("unknown", `link: ${url}`, `write ${toRelative(path, page.path)}${anchor && `#${anchor}`}`);
      const anchors = page.prose.headings.map((heading) => heading.id);
      if (!anchor || anchors.includes(anchor) || !page.prose.complete) return [];
      return problem(
        "unknown",
        `anchor: #${anchor}`,
        suggest(anchor, anchors) ??
          (anchors.length > 0
            ? `write one of: ${anchors.join(", ")}`
            : `${kind ?? "page"} ${id} has no headings; leave the anchor out`),
      );
    }),
  );

/** Whether a per cent sign begins no character. */
function hasBadEscape(url: string): boolean {
  try {
    decodeURIComponent(url);
    return false;
  } catch {
    return true;
  }
}

function toRelative(from: string, to: string): string {
  const path = relative(dirname(from), to).split(sep).join("/");
  return path.startsWith(".") ? path : `./${path}`;
}
