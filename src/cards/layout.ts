import { inDirection } from "../charts/parts/isolate.ts";
import type { Card } from "./card.ts";
import { fitText, LEADING, type FittedText, type Measure } from "./fit-text.ts";

/** In px, as the sites that show links ask for: https://ogp.me/, 1.91 to 1. */
export const CARD = { width: 1200, height: 630 } as const;

/** A line of text; x and y of its baseline. */
interface Line {
  text: string;
  x: number;
  y: number;
  size: number;
  end?: boolean;
}

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A card with everything in its place, in px. */
export interface CardLayout {
  kicker: Line[];
  title: Line[];
  text: Line[];
  name: Line[];
  foot: Line[];
  /** Of the line above the name. */
  ruleY: number;
  verdict: (Box & { label: Line[] }) | undefined;
  thumbnail: Box | undefined;
  strip: Box | undefined;
}

export const PADDING = 64;
const GAP = 26;
const RULE_Y = 544;
const FOOT_Y = 590;
const KICKER_Y = 92;
const TITLE_Y = 116;
const VERDICT = { height: 56, size: 30, mark: 44, padding: 20 };
/** Room for a strip: dots of times with years below them, or rows of squares. */
const STRIP = { times: 92, tones: 128 };
const THUMBNAIL_WIDTH = 460;

const TITLE_SIZES = [80, 74, 68, 62, 56, 50, 45, 40, 36, 32, 28, 25, 22] as const;
const TEXT_SIZES = [34, 31, 28, 25, 22] as const;
/** The title's share of the room where a sentence stands below it. */
const TITLE_SHARE = 0.5;

/** Sets the words of a card above each other, and what it shows below or beside them. */
export function layoutCard(
  { kicker, title, text, verdict, thumbnail, strip, name, foot }: Card,
  measure: Measure,
): CardLayout {
  const inner = CARD.width - 2 * PADDING;
  const line = (width: number, size: number) => ({ width, height: size * LEADING });

  const nameFit = fitText(name, line(foot ? inner * 0.55 : inner, 30), [30, 26, 22], measure, SERIF);
  const nameWidth = Math.max(...nameFit.lines.map((text) => measure(text, { ...SERIF, size: nameFit.size })));
  const footFit = foot && fitText(foot, line(inner - nameWidth - GAP, 26), [26, 23, 20], measure);

  const stripBox = strip && {
    x: PADDING,
    y: RULE_Y - GAP - STRIP[strip.of],
    width: inner,
    height: STRIP[strip.of],
  };
  const verdictFit =
    verdict &&
    fitText(verdict.label, line(inner - VERDICT.mark - 2 * VERDICT.padding, VERDICT.size), [30, 26, 22], measure, BOLD);
  const verdictBox = verdictFit && {
    x: PADDING,
    y: (stripBox?.y ?? RULE_Y) - GAP - VERDICT.height,
    width: Math.ceil(
      VERDICT.mark + 2 * VERDICT.padding + measure(verdictFit.lines[0]!, { ...BOLD, size: verdictFit.size }),
    ),
    height: VERDICT.height,
  };
  const bottom = (verdictBox ?? stripBox)?.y ?? RULE_Y;

  // Only words have a natural height; a thumbnail keeps its own shape beside them.
  const thumbnailBox = thumbnail && thumbnailIn(thumbnail.size, { top: TITLE_Y + 14, bottom: bottom - GAP });
  const width = thumbnailBox ? inner - THUMBNAIL_WIDTH - 2 * GAP : inner;
  const room = bottom - GAP - TITLE_Y;
  const titleFit = fitText(title, { width, height: text ? room * TITLE_SHARE : room }, TITLE_SIZES, measure, SERIF);
  const titleLines = place(titleFit, PADDING, TITLE_Y, title);
  const titleBottom = TITLE_Y + titleFit.lines.length * titleFit.size * LEADING;
  const textFit = text && fitText(text, { width, height: bottom - GAP - titleBottom - 14 }, TEXT_SIZES, measure);

  return {
    kicker: place(fitText(kicker, line(inner, 28), [28, 25, 22], measure, BOLD), PADDING, KICKER_Y - 28, kicker),
    title: titleLines,
    text: textFit ? place(textFit, PADDING, titleBottom + 14, text) : [],
    name: nameFit.lines.map((text) => ({ text, x: PADDING, y: FOOT_Y, size: nameFit.size })),
    foot: footFit
      ? footFit.lines.map((text) => ({ text, x: CARD.width - PADDING, y: FOOT_Y, size: footFit.size, end: true }))
      : [],
    ruleY: RULE_Y,
    verdict: verdictFit &&
      verdictBox && {
        ...verdictBox,
        label: verdictFit.lines.map((text) => ({
          text,
          x: verdictBox.x + VERDICT.padding + VERDICT.mark,
          y: verdictBox.y + VERDICT.height / 2 + verdictFit.size * 0.34,
          size: verdictFit.size,
        })),
      },
    thumbnail: thumbnailBox,
    strip: stripBox,
  };
}

const SERIF = { weight: 600, style: "serif" } as const;
const BOLD = { weight: 600 } as const;

/** Lines one below the other from a top edge. */
const place = ({ size, lines }: FittedText, x: number, top: number, whole: string): Line[] =>
  lines.map((text, index) => ({
    text: inDirection(text, whole),
    x,
    y: Math.round(top + size * (index * LEADING + 0.95)),
    size,
  }));

/** A thumbnail at the right edge, as large as it can be. */
function thumbnailIn(size: { width: number; height: number }, { top, bottom }: { top: number; bottom: number }): Box {
  const scale = Math.min(THUMBNAIL_WIDTH / size.width, (bottom - top) / size.height);
  const [width, height] = [size.width * scale, size.height * scale];
  return { x: CARD.width - PADDING - width, y: top, width, height };
}
