import plot from "../styles/plot.css?raw";
import thumbnails from "../styles/thumbnail.css?raw";
import tokens from "../styles/tokens.css?raw";
import card from "./card.css?raw";
import type { Looks } from "./draw.ts";

/** The style sheets that cards take their looks from; series have their colours from those of plots. */
export const sheets: Pick<Looks, "tokens" | "sheet"> = { tokens, sheet: `${plot}\n${thumbnails}\n${card}` };
