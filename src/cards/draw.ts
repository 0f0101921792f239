import { sum } from "d3";
import { SERIF_FAMILIES, measure as measureLine } from "../charts/parts/fonts.ts";
import { pictureStyle } from "../charts/files/picture/stylesheet.ts";
import { escapeMarkup } from "../model/escape.ts";
import type { Tone } from "../schema/vocabulary.ts";
import type { Card, Strip } from "./card.ts";
import type { Measure } from "./fit-text.ts";
import { CARD, layoutCard, PADDING, type CardLayout } from "./layout.ts";

/** Width of a line, word by word: the same words are tried in many lines and sizes. */
const measure: Measure = (text, font) => {
  const words = text.split(" ");
  return sum(words, (word) => measureLine(word, font)) + (words.length - 1) * measureLine(" ", font);
};

type Box = NonNullable<CardLayout["strip"]>;
type Lines = CardLayout["title"];

/** What cards take their looks from. */
export interface Looks {
  /** Text of the style sheet of colours. */
  tokens: string;
  /** Text of those of cards, and of the thumbnails on them. */
  sheet: string;
  /** The dossier's own accent, where it has one. */
  accent?: string | undefined;
}

/** Draws the picture of a link as SVG that needs the fonts of pictures. */
export function drawCard(card: Card, looks: Looks): string {
  const { width, height } = CARD;
  const layout = layoutCard(card, measure);
  const { kicker, title, text, name, foot, verdict, thumbnail, strip, ruleY } = layout;
  const body = [
    `<rect class="ground" width="${width}" height="${height}"/>`,
    `<rect class="band" width="${width}" height="14"/>`,
    `<g class="words">`,
    print(kicker, "kicker"),
    print(title, "heading serif"),
    print(text, "sentence"),
    print(name, "name serif"),
    print(foot, "foot"),
    verdict && card.verdict ? drawVerdict(verdict, card.verdict.tone) : "",
    `<path class="rule" d="M${PADDING},${ruleY}H${width - PADDING}"/>`,
    strip && card.strip ? drawStrip(card.strip, strip) : "",
    `</g>`,
    thumbnail && card.thumbnail ? drawThumbnail(card.thumbnail, thumbnail) : "",
  ].join("");
  return `<svg xmlns="http://www.w3.org/2000/svg" class="card" width="${width}" height="${height}"><style>${styleOf(body, looks)}</style>${body}</svg>`;
}

// Most cards have the same marks on them, and the same style.
const styles = new Map<string, string>();

function styleOf(body: string, { tokens, sheet, accent }: Looks): string {
  const classes = [...new Set([...body.matchAll(/class="([^"]*)"/g)].flatMap(([, names]) => names!.split(" ")))].sort();
  const key = JSON.stringify([accent, ...classes]);

  const style =
    styles.get(key) ??
    `${pictureStyle({ plot: sheet, tokens, accent }, `class="card ${classes.join(" ")}"`)}
.words .serif{font-family:${SERIF_FAMILIES};font-weight:600}`;
  styles.set(key, style);
  return style;
}

const print = (lines: Lines, name: string): string =>
  lines
    .map(
      ({ text, x, y, size, end }) =>
        `<text class="${name}" x="${x}" y="${y}" font-size="${size}"${end ? ' text-anchor="end"' : ""}>${escapeMarkup(text)}</text>`,
    )
    .join("");

function drawVerdict({ x, y, width, height, label }: NonNullable<CardLayout["verdict"]>, tone: Tone): string {
  const size = 26;
  return [
    `<rect class="verdict-box" x="${x}" y="${y}" width="${width}" height="${height}" rx="4"/>`,
    drawTone(tone, { x: x + 20, y: y + (height - size) / 2, size }),
    print(label, "label"),
  ].join("");
}

/** The mark of a tone, as pages have it: full, half, crossed out, empty, grey. */
function drawTone(tone: Tone, { x, y, size }: { x: number; y: number; size: number }): string {
  const box = (height: number) => `x="${x}" width="${size}" y="${y + size - height}" height="${height}" rx="3"`;
  const [a, b] = [size * 0.25, size * 0.75];
  return [
    `<g class="tone-${tone}"><rect class="edge" ${box(size)}/>`,
    tone === "upheld" ? `<rect class="full" ${box(size)}/>` : "",
    tone === "mixed" ? `<rect class="full" ${box(size / 2)}/>` : "",
    tone === "contradicted"
      ? `<path class="cross" d="M${x + a},${y + a}L${x + b},${y + b}M${x + b},${y + a}L${x + a},${y + b}"/>`
      : "",
    "</g>",
  ].join("");
}

function drawStrip(strip: Strip, box: Box): string {
  return strip.of === "tones" ? drawTones(strip.tones, box) : drawTimes(strip, box);
}

/** As many rows as are needed, the squares as large as there is room for. */
function drawTones(tones: readonly Tone[], { x, y, width, height }: Box): string {
  const sizeIn = (rows: number) => Math.min(width / Math.ceil(tones.length / rows), height / rows);
  const rows = [1, 2, 3, 4, 5, 6].reduce((best, rows) => (sizeIn(rows) > sizeIn(best) ? rows : best));
  const cell = Math.min(48, sizeIn(rows));
  const inRow = Math.floor(width / cell);
  const top = y + height - cell * Math.ceil(tones.length / inRow);
  return tones
    .map((tone, index) =>
      drawTone(tone, {
        x: round(x + (index % inRow) * cell),
        y: round(top + Math.floor(index / inRow) * cell),
        size: round(cell * 0.78),
      }),
    )
    .join("");
}

function drawTimes({ marks, ticks }: Extract<Strip, { of: "times" }>, { x, y, width, height }: Box): string {
  const axisY = y + height - 38;
  const at = (share: number) => round(x + share * width);
  return [
    `<path class="axis" d="M${x},${axisY}h${width}${ticks.map(({ at: share }) => `M${at(share)},${axisY}v9`).join("")}"/>`,
    ...ticks.map(({ at: share, label }) => {
      // At the edges a label stays inside.
      const half = measure(label, { size: 22 }) / 2;
      const middle = Math.min(Math.max(at(share), x + half), x + width - half);
      return `<text x="${round(middle)}" y="${axisY + 34}" font-size="22" text-anchor="middle">${escapeMarkup(label)}</text>`;
    }),
    ...marks
      .toSorted((a, b) => Number(a.isOwn) - Number(b.isOwn))
      .map(({ from, to, isOwn }) => {
        const radius = isOwn ? 15 : 7;
        const [start, end] = [at(from) - radius, at(to) + radius];
        return `<rect class="${isOwn ? "own" : "time"}" x="${round(start)}" y="${axisY - 22 - radius}" width="${round(end - start)}" height="${2 * radius}" rx="${radius}"/>`;
      }),
  ].join("");
}

const drawThumbnail = ({ size, shapes }: NonNullable<Card["thumbnail"]>, { x, y, width, height }: Box): string =>
  `<svg class="thumb" x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" viewBox="0 0 ${size.width} ${size.height}" overflow="visible">${shapes
    .map(({ look, d, at }) => `<path class="${look}" d="${d}"${at ? ` transform="translate(${at.join()})"` : ""}/>`)
    .join("")}</svg>`;

const round = (value: number): number => Math.round(value * 10) / 10;
