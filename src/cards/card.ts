import type { Thumbnail } from "../charts/chart.ts";
import type { Tone } from "../schema/vocabulary.ts";

/** What stands below the words: a place in time among others, or how claims stand, a square each. */
export type Strip =
  | { of: "times"; marks: readonly TimeMark[]; ticks: readonly { at: number; label: string }[] }
  | { of: "tones"; tones: readonly Tone[] };

/** From and to as shares of the strip. */
interface TimeMark {
  from: number;
  to: number;
  /** Whether it is what the card is about. */
  isOwn: boolean;
}

/** What the picture of a link says and shows. */
export interface Card {
  /** What sort of thing it is, above the title. */
  kicker: string;
  title: string;
  /** A sentence below the title. */
  text?: string | undefined;
  verdict?: { label: string; tone: Tone } | undefined;
  /** Beside the title. */
  thumbnail?: Thumbnail | undefined;
  strip?: Strip | undefined;
  /** Whose it is. */
  name: string;
  /** A date or the like, opposite the name. */
  foot?: string | undefined;
}

/** All words of a card, which the fonts of pictures must have. */
export const wordsOf = ({ kicker, title, text = "", verdict, strip, name, foot = "" }: Card): string =>
  [
    ...[kicker, title, text, verdict?.label ?? "", name, foot],
    ...(strip?.of === "times" ? strip.ticks.map(({ label }) => label) : []),
  ].join(" ");

/** What a card says to who does not see it. */
export const altOf = ({ kicker, title, verdict }: Card): string =>
  [`${kicker}: ${title}`, ...(verdict ? [verdict.label] : [])].join(" – ");
