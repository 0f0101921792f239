import { readFileSync } from "node:fs";
import { inflateSync } from "node:zlib";
import { join } from "node:path";
import { imageSize } from "image-size";
import { describe, expect, test } from "vitest";
import { wordsOf, type Card } from "../../../src/cards/card.ts";
import { drawCard } from "../../../src/cards/draw.ts";
import { indexedPng } from "../../../src/cards/indexed-png.ts";
import { drawnPictures, linkPicture } from "../../../src/cards/pictures.ts";
import { toCardPng } from "../../../src/cards/to-pixels.ts";
import { openFixture } from "../../support/dossier.ts";

const read = (path: string) => readFileSync(join(import.meta.dirname, "../../../src", path), "utf8");
const looks = {
  tokens: read("styles/tokens.css"),
  sheet: [read("styles/plot.css"), read("styles/thumbnail.css"), read("cards/card.css")].join("\n"),
};
const dossier = openFixture();
const cards = new Map(drawnPictures(dossier).map(({ address, card }) => [address, card]));

describe("what a card says", () => {
  test("of the front page: the finding, and a square for each claim", () => {
    const card = cards.get("cards/front.png")!;
    expect(card.title).toBe("2 of 4 routes were punctual in 2023");
    expect(card.strip).toMatchObject({ of: "tones" });
    expect(card.strip?.of === "tones" && card.strip.tones.length).toBe(dossier.all("claim").length);
  });

  test("of a claim: who says so, and the verdict", () => {
    expect(cards.get("cards/claims/two-or-three-routes-2023.png")).toMatchObject({
      kicker: "Claim · Harbour Gazette",
      verdict: { label: "Came true", tone: "upheld" },
    });
  });

  test("of an event: when it was, and its place among the others", () => {
    const card = cards.get("cards/timeline/2023-04-new-timetable.png")!;
    expect(card.kicker).toMatch(/April 2023/);
    const { strip } = card;
    expect(strip?.of === "times" && strip.marks.filter(({ isOwn }) => isOwn).length).toBe(1);
  });

  test("of an explainer: its question, and the chart that it shows", () => {
    expect(cards.get("cards/explainers/are-the-ferries-on-time.png")?.thumbnail?.shapes.length).toBeGreaterThan(0);
  });

  test("every record of these kinds has one, and the page of any other has that of the front page", () => {
    for (const kind of ["explainer", "claim", "event", "actor", "term", "dataset"] as const)
      for (const record of dossier.all(kind))
        expect(linkPicture(dossier, record)?.address).toBe(`cards/${record.address.replace(/\/$/, "")}.png`);
    expect(linkPicture(dossier)?.address).toBe("cards/front.png");
    const cited = dossier.all("source").find(({ fields }) => !fields.curated)!;
    expect(linkPicture(dossier, cited)?.address).toBe("cards/front.png");
  });
});

test("a card is a PNG of at most 40 KB and the size that it says, and the same whenever it is drawn", async () => {
  for (const address of ["cards/front.png", "cards/explainers/are-the-ferries-on-time.png"]) {
    const card = cards.get(address)!;
    const draw = () => toCardPng(drawCard(card, looks), wordsOf(card));
    const png = await draw();
    expect(imageSize(png)).toMatchObject({ width: 1200, height: 630, type: "png" });
    expect(png.length).toBeLessThan(40 * 1024);
    expect((await draw()).equals(png)).toBe(true);
  }
});

test("words are escaped", () => {
  const card: Card = { kicker: "Term", title: "Fish & <chips>", name: "A & B" };
  expect(drawCard(card, looks)).toContain("Fish &amp; &lt;chips&gt;");
});

test("an indexed PNG keeps flat colours to the letter, and has every pixel in its place", () => {
  const [width, height] = [4, 3];
  const colours = [
    [251, 248, 241],
    [15, 85, 96],
  ] as const;
  const pixels = Uint8Array.from(
    Array.from({ length: width * height }, (_, at) => [...colours[at === 5 ? 1 : 0], 255]).flat(),
  );
  const png = indexedPng(pixels, { width, height });
  const at = (name: string) => png.indexOf(name, 0, "latin1");
  const palette = [...png.subarray(at("PLTE") + 4, at("PLTE") + 10)];
  expect(palette).toEqual([...colours[0], ...colours[1]]);
  const length = png.readUInt32BE(at("IDAT") - 4);
  const lines = [...inflateSync(png.subarray(at("IDAT") + 4, at("IDAT") + 4 + length))];
  expect(lines).toEqual([...[0, 0, 0, 0, 0], ...[0, 0, 1, 0, 0], ...[0, 0, 0, 0, 0]]);
});
