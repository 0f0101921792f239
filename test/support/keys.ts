import type { Page } from "@playwright/test";

/** Keys that move about a chart, with the numbers that browsers give them. */
const CODES = { End: 35, Home: 36, ArrowLeft: 37, ArrowUp: 38, ArrowRight: 39, ArrowDown: 40 } as const;

export type Key = keyof typeof CODES;

/**
 * Presses keys on what has the focus, one after another as fast as the browser
 * takes them, and says what an element reads after each.
 *
 * The keys are those that a keyboard sends. Only the way back and forth to the
 * browser after each of them is saved, which hundreds of keys would wait for.
 */
export async function readByKeys(page: Page, selector: string, keys: readonly Key[]): Promise<string[]> {
  const readings = await page.evaluateHandle((selector) => {
    const output = document.querySelector(selector)!;
    const texts: string[] = [];
    addEventListener("keyup", () => texts.push(output.textContent));
    return texts;
  }, selector);
  const client = await page.context().newCDPSession(page);
  await Promise.all(
    keys.flatMap((key) =>
      (["rawKeyDown", "keyUp"] as const).map((type) =>
        client.send("Input.dispatchKeyEvent", { type, key, code: key, windowsVirtualKeyCode: CODES[key] }),
      ),
    ),
  );
  await client.detach();
  return readings.jsonValue();
}
