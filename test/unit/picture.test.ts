import { create, type Font } from "fontkit";
import { describe, expect, test } from "vitest";
import type { Key } from "../../src/charts/chart.ts";
import { embedFonts, measure } from "../../src/charts/parts/fonts.ts";
import { layoutPicture, plotWidth } from "../../src/charts/files/picture/layout.ts";
import { pictureStyle } from "../../src/charts/files/picture/stylesheet.ts";
import { wrap } from "../../src/charts/parts/wrap.ts";
import { clipToWidth } from "../../src/charts/parts/clip-to-width.ts";
import { clip } from "../../src/charts/parts/clip.ts";

/** Ten px a letter. */
const tens = (text: string) => text.length * 10;

describe("wrap", () => {
  test.each([
    ["", [""]],
    ["one", ["one"]],
    ["one two three", ["one two", "three"]],
    ["exactly 10", ["exactly 10"]],
    // A word that is too long has a line of its own and is not broken.
    ["a breakwaterkeeper b", ["a", "breakwaterkeeper", "b"]],
    // A number keeps its per cent sign.
    ["it was at 90 % then", ["it was at", "90 % then"]],
  ])("breaks %j into lines of 100 px", (text, lines) => {
    expect(wrap(text, 100, tens)).toEqual(lines);
  });
});

describe("layoutPicture", () => {
  const words = { title: "Title", subtitle: "Subtitle", notes: ["Note", "Source"] };
  const layout = (keys: Key[] = [], { side, ...more }: { side?: "names" | "rows"; title?: string } = {}) =>
    layoutPicture({ ...words, ...more }, { height: 200, side, keys }, tens, { width: 400, padding: 20 });
  const key = (text: string): Key => ({ text, shape: "dot", mark: "mark" });

  test("sets title, subtitle, plot, legend and notes one below the other", () => {
    const { title, subtitle, plot, keys, notes, height } = layout([key("Key")]);
    const ys = [
      title[0]!.y,
      subtitle[0]!.y,
      plot.y,
      plot.y + plot.height,
      keys[0]!.y,
      notes[0]!.y,
      notes[1]!.y,
      height,
    ];
    expect(ys).toEqual(ys.toSorted((a, b) => a - b));
    expect(new Set(ys).size).toBe(ys.length);
  });

  test("grows by a line for each line of a long title", () => {
    const long = layout([], { title: "words ".repeat(20).trim() });
    expect(long.title.length).toBeGreaterThan(1);
    expect(long.height).toBe(layout().height + 27 * (long.title.length - 1));
  });

  test("leaves beside the plot the room that its form asks for", () => {
    const options = { width: 400, padding: 20 };
    expect(layout().plot).toMatchObject({ x: 20, width: 360 });
    expect(layout([], { side: "names" }).plot).toMatchObject({ x: 20 + 34, width: 360 - 34 - 133 });
    expect(layout([], { side: "rows" }).plot).toMatchObject({ x: 20 + 118, width: 360 - 118 });
    expect(plotWidth("rows", options)).toBe(360 - 118);
  });

  test("puts keys side by side while they fit, and a long one on lines of its own", () => {
    const { keys } = layout([key("One"), key("Another"), key("A long one ".repeat(6).trim()), key("Last")]);
    const [first, second, long, last] = keys as [
      (typeof keys)[0],
      (typeof keys)[0],
      (typeof keys)[0],
      (typeof keys)[0],
    ];
    expect(second.y).toBe(first.y);
    expect(second.x).toBeGreaterThan(first.x + 20 + tens("One"));
    expect(long).toMatchObject({ x: 20, y: first.y + 20 });
    expect(long.lines.length).toBeGreaterThan(1);
    expect(last.y).toBeGreaterThan(long.lines.at(-1)!.y);
    for (const { lines } of keys) for (const { text, x } of lines) expect(x + tens(text)).toBeLessThanOrEqual(380);
  });

  test("keeps what is written from right to left in that direction, line by line", () => {
    const { title, subtitle } = layout([], { title: "תחנות: 60 %" });
    expect(title.map(({ text }) => text)).toEqual(["\u2067תחנות: 60 %\u2069"]);
    expect(subtitle[0]!.text).toBe("Subtitle");
  });
});

describe("pictureStyle", () => {
  const tokens = `:root { --paper: light-dark(#fff, #000); --ink: #111; --muted: #555; --mark: var(--accent); --accent: #00f }
    @media print { :root { --ink: #000 } }`;
  const style = (plot: string, markup: string, accent?: string) =>
    pictureStyle({ plot, tokens, accent }, markup).split("\n").slice(3).join("\n");

  test("begins with its ground and its words, in light mode and in the fonts of pictures", () => {
    expect(pictureStyle({ plot: "", tokens }, "")).toBe(
      [
        ".ground{fill:#fff}",
        '.words text{font-family:"Source Sans 3", "DejaVu Sans", sans-serif;fill:#555}',
        ".words .heading{font-weight:600;fill:#111}",
      ].join("\n"),
    );
  });

  test.each([
    ["writes out custom properties", ".a { fill: var(--mark) }", 'class="a"', ".a{fill:#00f}"],
    ["takes the first of light-dark()", ".a { fill: light-dark(#eee, #222) }", 'class="a"', ".a{fill:#eee}"],
    ["leaves out what the picture does not have", ".a { fill: red } .b { fill: blue }", 'class="b c"', ".b{fill:blue}"],
    ["writes out :is()", ".a :is(.b, .c) { fill: red }", 'class="a" class="b" class="c"', ".a .b,.a .c{fill:red}"],
    [
      "names the classes that part of a name stands for",
      '.a [class*="weight-"] { fill: red }',
      'class="a" class="weight-1" class="x weight-2"',
      ".a .weight-1,.a .weight-2{fill:red}",
    ],
    [
      "gives a property the value of each scope",
      ".one { --own: red } .two { --own: blue } .a { fill: var(--own) }",
      'class="one" class="two a"',
      ".one .a,.a.one{fill:red}\n.two .a,.a.two{fill:blue}",
    ],
    ["leaves out states", ".a:hover { fill: red } .a { fill: blue }", 'class="a"', ".a{fill:blue}"],
    ["shows labels that a narrow figure hides", ".rank-1 { display: none }", 'class="rank-1"', ""],
    ["scales strokes with the picture", ".a { vector-effect: non-scaling-stroke }", 'class="a"', ""],
    ["writes out fonts", ".a { font: 13px var(--sans) }", 'class="a"', /^\.a\{font-size:13px;font-family:"Source/],
  ])("%s", (_, plot, markup, expected) => {
    const found = style(plot, markup);
    if (typeof expected === "string") expect(found).toBe(expected);
    else expect(found).toMatch(expected);
  });

  test("takes the dossier's own accent", () => {
    expect(style(".a { fill: var(--mark) }", 'class="a"', "#8a3b0b")).toBe(".a{fill:#8a3b0b}");
  });

  test("does not go on with a property that has no value", () => {
    expect(() => style(".a { fill: var(--unheard) }", 'class="a"')).toThrow("no style for pictures: var(--unheard)");
  });
});

describe("embedFonts", () => {
  const read = (css: string) =>
    [...css.matchAll(/font-family:"([^"]*)";font-weight:(\d+);src:url\(data:font\/woff2;base64,([^)]*)\)/g)].map(
      ([, family, weight, data]) => ({
        family,
        weight: Number(weight),
        font: create(Buffer.from(data!, "base64")) as Font,
      }),
    );

  test("holds the glyphs of a text in both weights", async () => {
    const faces = read(await embedFonts("Čĕž 60 %"));
    expect(faces.map(({ family, weight }) => `${family} ${weight}`)).toEqual([
      "Source Sans 3 400",
      "Source Sans 3 600",
    ]);
    for (const { font } of faces)
      for (const character of "Čĕž60%") expect(font.hasGlyphForCodePoint(character.codePointAt(0)!)).toBe(true);
  });

  test("joins Arabic letters, and takes a second font for them only where there are any", async () => {
    const face = read(await embedFonts("محطة")).find(
      ({ family, weight }) => family === "DejaVu Sans" && weight === 400,
    )!;
    const names = (text: string) => face.font.layout(text).glyphs.map(({ id }) => id);
    // In the middle of a word the letter has another shape.
    expect(names("ححح")[1]).not.toBe(names("ح")[0]);
    expect(await embedFonts("harbour")).not.toContain("DejaVu");
  });

  test("marks of direction need no glyph", async () => {
    expect(await embedFonts("\u2068a\u2069")).toBe(await embedFonts("a"));
  });

  test("is the same for the same letters", async () => {
    expect(await embedFonts("pier quay")).toBe(await embedFonts("quay pier"));
  });

  test("names a character that it cannot draw", async () => {
    await expect(embedFonts("a𒀀")).rejects.toThrow("no font of the pictures has “𒀀”");
  });

  test("measures words in the fonts that draw them", () => {
    expect(measure("", { size: 12 })).toBe(0);
    expect(measure("quay", { size: 24 })).toBeCloseTo(2 * measure("quay", { size: 12 }));
    expect(measure("quay", { size: 12, weight: 600 })).toBeGreaterThan(measure("quay", { size: 12 }));
    expect(measure("תחנות", { size: 12 })).toBeGreaterThan(20);
  });
});

test.each([
  ["Aster", 8, "Aster"],
  ["Aster and Birch", 8, "Aster a…"],
  ["Aster on the pier", 7, "Aster…"],
  // A letter outside of the basic plane is one letter.
  ["𝒜𝒷𝒸𝒹", 3, "𝒜𝒷…"],
  // What is written from right to left is kept to itself, so that a number behind it stays there; fonts draw it wider.
  ["נמל", 8, "\u2068נמל\u2069"],
  ["תחנת הרכבת", 8, "\u2068תחנת…\u2069"],
])("clip(%j, %j) is %j", (name, characters, expected) => {
  expect(clip(name, characters)).toBe(expected);
});

test("a name is cut where its letters are too wide, and not by how many they are", () => {
  const widthOf = (text: string) => measure(text, { size: 12, weight: 600 });
  const narrow = "Illili Ilill Ill";
  const wide = "Wwwwmm Wmmww Www";
  const room = widthOf(narrow) + 1;
  expect(clipToWidth(narrow, room)).toBe(narrow);
  const cut = clipToWidth(wide, room);
  expect(cut).toMatch(/^Www\w*…$/);
  expect(widthOf(cut)).toBeLessThanOrEqual(room);
  expect(clipToWidth(wide, 0)).toBe("W…");
});
