import type { Section } from "../schema/settings.ts";

/** What there is to read, what there is to look up, and what the dossier says of itself. */
export const sectionGroups = [
  { id: "read", sections: ["explainers", "timeline", "charts", "claims", "compare"] },
  { id: "lookUp", sections: ["sources", "actors", "glossary", "data", "search"] },
  { id: "about", sections: ["about", "changes", "embedding"] },
] as const satisfies readonly { id: string; sections: readonly Section[] }[];

/** How many sections the header names itself; its menu has all. */
const MOST = 6;

/** The sections that the header names itself, search aside, for which it has a box. */
export const barOf = (navigation: readonly Section[]): Section[] =>
  navigation.filter((section) => section !== "search").slice(0, MOST);

/**
 * Says of each section whether a page is in it.
 *
 * @param path of the page within the site: `claims/`, `claims/two-routes-punctual-2023/`
 */
export const currentIn =
  (path: string) =>
  (section: Section): "page" | "true" | undefined => {
    if (path === `${section}/`) return "page";
    return path.startsWith(`${section}/`) ? "true" : undefined;
  };
