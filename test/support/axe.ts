import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";

type RunOptions = Parameters<AxeBuilder["options"]>[0];
type AxeResults = Awaited<ReturnType<AxeBuilder["analyze"]>>;

/** What is looked for in dark colours: the rules whose answer hangs on a colour. */
const OF_COLOUR = { type: "rule" as const, values: ["color-contrast", "link-in-text-block"] };

/**
 * What axe sees of faults on a page, or in a part of it, in light colours and in dark.
 *
 * Axe merges what frames say in a page that it opens for that, which takes
 * longer than looking does. Its legacy mode leaves the merging to the page
 * itself, which can do it as long as no frame is of another host. There it
 * stays, so that it need not be loaded anew to look again.
 */
export async function axeFaults(page: Page, part = "html"): Promise<string[]> {
  const faults: string[] = [];
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    const options: RunOptions = {
      resultTypes: ["violations"],
      ...(colorScheme === "dark" && { runOnly: OF_COLOUR }),
    };
    const isThere = await page.evaluate(() => "axe" in window);
    const { violations } = isThere
      ? await page.evaluate(
          ([part, options]) =>
            (window as unknown as { axe: { run: (...args: unknown[]) => Promise<AxeResults> } }).axe.run(part, options),
          [part, options] as const,
        )
      : await new AxeBuilder({ page }).setLegacyMode().options(options).include(part).analyze();
    for (const { id, help, nodes } of violations)
      faults.push(`in ${colorScheme} colours ${id}, ${help} (${nodes.length}): ${nodes[0]!.html.slice(0, 160)}`);
  }
  return faults;
}
