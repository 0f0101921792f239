import { describe, expect, test } from "vitest";
import type { Card } from "../../../src/cards/card.ts";
import { LEADING } from "../../../src/cards/fit-text.ts";
import { CARD, layoutCard, PADDING } from "../../../src/cards/layout.ts";
import { measure } from "../../../src/charts/parts/fonts.ts";

const thumbnail = { size: { width: 160, height: 90 }, shapes: [] };
const tones = { of: "tones", tones: Array.from({ length: 99 }, () => "open" as const) } as const;
const times = { of: "times", marks: [], ticks: [] } as const;

const titles = {
  "a word": "Ferries",
  "a sentence": "Between 20 and 23 of the routes could be punctual before the end of the year.",
  "a long sentence": "What partners promise under the framework is lasting supply, ".repeat(5).trim(),
  "very much": "The ferries of the outer islands were late again, ".repeat(40).trim(),
  "a long word": "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
};

const shapes: Record<string, Partial<Card>> = {
  "words alone": {},
  "a sentence below": {
    text: "All four routes leave ten minutes earlier than they did in the year before. ".repeat(4),
  },
  "a verdict": { verdict: { label: "Came true in part", tone: "mixed" } },
  "a thumbnail": { thumbnail },
  "a thumbnail and a sentence": { thumbnail, text: "Crossings on time, per cent, by route and year." },
  "a strip of squares": { strip: tones },
  "a strip of times": { strip: times },
};

/** Where a line of text reaches, with room for what hangs below its baseline. */
const boxOf = ({ text, x, y, size, end }: Line, font: Parameters<typeof measure>[1]) => {
  const width = measure(text.replace(/[\u2066-\u2069]/g, ""), { ...font, size });
  return { left: end ? x - width : x, right: end ? x : x + width, top: y - size * 0.8, bottom: y + size * 0.2 };
};
type Line = ReturnType<typeof layoutCard>["title"][number];

describe.each(Object.entries(titles))("with a title of %s", (_, title) => {
  test.each(Object.entries(shapes))("and %s, all is within the card and nothing covers another", (_, more) => {
    const card: Card = {
      kicker: "Claim · Harbour Gazette",
      title,
      name: "Ferries & tides",
      foot: "7 June 2023",
      ...more,
    };
    const layout = layoutCard(card, measure);
    const serif = { size: 0, weight: 600, style: "serif" } as const;
    const sans = { size: 0, weight: 600 } as const;
    const stack = [
      ...layout.kicker.map((line) => boxOf(line, sans)),
      ...layout.title.map((line) => boxOf(line, serif)),
      ...layout.text.map((line) => boxOf(line, { size: 0 })),
      ...[layout.verdict, layout.strip].flatMap((box) =>
        box ? [{ left: box.x, right: box.x + box.width, top: box.y, bottom: box.y + box.height }] : [],
      ),
    ];
    for (const [index, box] of stack.entries()) {
      expect(box.left).toBeGreaterThanOrEqual(PADDING);
      expect(box.right).toBeLessThanOrEqual(CARD.width - PADDING + 1);
      expect(box.bottom).toBeLessThanOrEqual(layout.ruleY);
      if (index > 0) expect(box.top).toBeGreaterThanOrEqual(stack[index - 1]!.bottom - 2);
    }
    if (layout.thumbnail) {
      const { x, y, height } = layout.thumbnail;
      for (const line of [...layout.title, ...layout.text]) expect(boxOf(line, serif).right).toBeLessThanOrEqual(x);
      expect(y + height).toBeLessThanOrEqual(layout.ruleY);
    }
    const [name, foot] = [layout.name[0]!, layout.foot[0]!];
    expect(boxOf(name, serif).right).toBeLessThan(boxOf(foot, { size: 0 }).left);
    expect(name.y + name.size * LEADING).toBeLessThan(CARD.height);
  });
});

test("a title that fits is whole, and the shorter it is the larger", () => {
  const sizeOf = (title: string) => layoutCard({ kicker: "Claim", title, name: "Ferries" }, measure).title[0]!.size;
  expect(sizeOf(titles["a word"])).toBeGreaterThan(sizeOf(titles["a long sentence"]));
  const whole = layoutCard({ kicker: "Claim", title: titles["a long sentence"], name: "Ferries" }, measure).title;
  expect(whole.map(({ text }) => text).join(" ")).toBe(titles["a long sentence"]);
});

test("a long name leaves room for what stands opposite", () => {
  const card: Card = {
    kicker: "Claim",
    title: "Ferries",
    name: "The ferries ".repeat(20),
    foot: "sometime in June 2023",
  };
  const { name, foot } = layoutCard(card, measure);
  expect(name[0]!.text).toMatch(/…$/);
  expect(foot[0]!.text).toBe("sometime in June 2023");
});
