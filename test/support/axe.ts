import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";

type RunOptions = Parameters<AxeBuilder["options"]>[0];
type AxeResults = Awaited<ReturnType<AxeBuilder["analyze"]>>;

/** What is looked for in dark colours: the rules whose answer hangs on a colour. */
const OF_COLOUR = { type: "rule" as const, values: ["color-contrast", "link-in-text-block"] };

/** Of rows and items that are alike but for their words, so many are looked at. */
const ALIKE = 3;

/**
 * Takes away rows of tables and items of lists whose elements, with the names
 * of their attributes and their classes, are those of others beside them: axe
 * would say the same of each, and a table may have hundreds.
 */
const thinOut = (page: Page, part: string): Promise<void> =>
  page.evaluate(
    ([part, most]) => {
      const looks = (element: Element): string => {
        const attributes = [...element.attributes].map(({ name, value }) =>
          ["class", "role", "scope", "lang", "dir", "tabindex"].includes(name)
            ? `${name}=${value}`
            : `${name}=${value !== ""}`,
        );
        const words = [...element.childNodes].some(
          (node) => node.nodeType === Node.TEXT_NODE && node.nodeValue!.trim(),
        );
        return `${element.tagName}[${attributes.join()}]${words}(${[...element.children].map(looks).join()})`;
      };
      const names = [
        ...document.querySelectorAll("[aria-labelledby], [aria-describedby], [aria-controls], [for], [popovertarget]"),
      ];
      const referred = new Set(
        names.flatMap((element) =>
          ["aria-labelledby", "aria-describedby", "aria-controls", "for", "popovertarget"].flatMap(
            (name) => element.getAttribute(name)?.split(/\s+/) ?? [],
          ),
        ),
      );
      for (const list of document.querySelectorAll(`${part} :is(tbody, ol, ul)`)) {
        const counts = new Map<string, number>();
        for (const item of list.children) {
          const look = looks(item);
          const count = (counts.get(look) ?? 0) + 1;
          counts.set(look, count);
          const isNamed = [item, ...item.querySelectorAll("[id]")].some(({ id }) => referred.has(id));
          // What one counts is the next to be looked at, so that it is not taken away at once.
          if (count > most && !isNamed) item.setAttribute("data-alike", "");
        }
      }
      for (const item of document.querySelectorAll("[data-alike]")) item.remove();
    },
    [part, ALIKE] as const,
  );

/**
 * What axe sees of faults on a page, or in a part of it, in light colours and in dark.
 *
 * Axe merges what frames say in a page that it opens for that, which takes
 * longer than looking does. Its legacy mode leaves the merging to the page
 * itself, which can do it as long as no frame is of another host. There it
 * stays, so that it need not be loaded anew to look again.
 *
 * @param seenInDark what of it another page shows, which is looked at in dark colours there
 */
export async function axeFaults(page: Page, part = "html", seenInDark?: string): Promise<string[]> {
  const faults: string[] = [];
  await thinOut(page, part);
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    const options: RunOptions = {
      resultTypes: ["violations"],
      ...(colorScheme === "dark" && { runOnly: OF_COLOUR }),
    };
    const isThere = await page.evaluate(() => "axe" in window);
    const { violations } = isThere
      ? await page.evaluate(
          ([context, options]) =>
            (window as unknown as { axe: { run: (...args: unknown[]) => Promise<AxeResults> } }).axe.run(
              context,
              options,
            ),
          [{ include: [part], ...(seenInDark && { exclude: [seenInDark] }) }, options] as const,
        )
      : await new AxeBuilder({ page }).setLegacyMode().options(options).include(part).analyze();
    for (const { id, help, nodes } of violations)
      faults.push(`in ${colorScheme} colours ${id}, ${help} (${nodes.length}): ${nodes[0]!.html.slice(0, 160)}`);
  }
  return faults;
}
