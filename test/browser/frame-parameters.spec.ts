import type { Page } from "@playwright/test";
import { expect, test } from "../support/browser.ts";
import { embedChoices } from "../support/frames.ts";

/** All that is drawn: what it says, in which colours, and where it stands in px. */
const drawn = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll("main *")]
      .filter((mark) => mark.getClientRects()[0])
      .map((mark) => {
        const { x, y, width, height } = mark.getBoundingClientRect();
        const { fill, stroke, color } = getComputedStyle(mark);
        const text = mark.children.length > 0 ? "" : mark.textContent;
        return { what: `${mark.tagName} ${text} ${fill} ${stroke} ${color}`, places: [x, y, width, height] };
      }),
  );

/** What an address may say that is no choice, by itself. */
const wrong = [
  ...["theme=blue", "theme=", "theme=LIGHT", "theme=light,dark"],
  ...["accent=zzz", "accent=#12", "accent=%2312", "accent=12345", "accent=1234567", "accent=red;}"],
  ...["highlight=XXX", "highlight=", "highlight=,,,", "highlight=%3Cscript%3Ealert(1)%3C/script%3E", 'highlight="]'],
  ...["from=abc", "to=99999", "from=-1", "to=", "to=1e3", "from=2014.5", "from=%00"],
  ...["view=chart2", "view=chart", "view=TABLE", "view=__proto__", "edition=nope", "edition=../../x", "edition=//x"],
  ...["lang=xx", "lang=", "%E0%A4%A", "highlight=%E0%A4%A", "%", "&&&=", "=", "__proto__=1", "constructor=1"],
  `highlight=${"x,".repeat(4000)}`,
  `${"y".repeat(8000)}=1`,
];

test("what an address says wrongly leaves a frame as it is published", async ({ page, site }) => {
  test.setTimeout(120_000);
  const charts = embedChoices(site);
  for (const chart of charts) {
    const { frame } = chart.variants[0]!;
    await page.goto(frame);
    const plain = await drawn(page);
    expect(plain.length).toBeGreaterThan(20);
    // All at once for every chart, and each by itself for one.
    const together = wrong.filter((query) => query.length < 100).join("&");
    for (const query of chart === charts[1] ? wrong : [together]) {
      await page.goto(`${frame}?${query}`);
      const marks = await drawn(page);
      const about = `${frame} ${query.slice(0, 40)}`;
      expect(
        marks.map(({ what }) => what),
        about,
      ).toEqual(plain.map(({ what }) => what));
      // Places that the layout rounds may move by a part of a pixel.
      const moved = marks.filter(({ places }, index) =>
        places.some((place, side) => Math.abs(place - plain[index]!.places[side]!) > 1),
      );
      expect(moved, about).toEqual([]);
      expect(new URL(page.url()).pathname).toBe(new URL(frame).pathname);
    }
  }
});
