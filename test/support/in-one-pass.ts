import { expect, test } from "vitest";

/** Asks one question; an error that the answer throws is kept until everything has been asked. */
type Ask = (question: string, answer: () => void) => void;

/**
 * A test that goes over pages, pictures or charts once: opens each, and asks all
 * that there is to ask of it. It fails with every question that has a wrong
 * answer, and names the thing of which it was asked.
 *
 * @param things there is at least one
 * @param name property by which a failure calls a thing
 */
export function inOnePass<Name extends string, Thing extends Readonly<Record<Name, string>>>(
  title: string,
  things: readonly Thing[],
  name: Name,
  open: (thing: Thing, ask: Ask) => void,
): void {
  test(title, () => {
    const faults: Error[] = [];
    let asked = 0;
    for (const thing of things)
      open(thing, (question, answer) => {
        asked++;
        try {
          answer();
        } catch (error) {
          faults.push(
            Object.assign(error as Error, { message: `${thing[name]} ${question}: ${(error as Error).message}` }),
          );
        }
      });
    expect(asked).toBeGreaterThanOrEqual(Math.max(1, things.length));
    const [first, ...others] = faults;
    if (!first) return;
    // Thrown itself, as it shows what was expected, and where.
    first.message = [first, ...others].map(({ message }) => message).join("\n");
    throw first;
  });
}
