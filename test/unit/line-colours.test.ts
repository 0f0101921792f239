import { readFileSync } from "node:fs";
import { lab, rgb } from "d3";
import { expect, test } from "vitest";

const tokens = readFileSync("src/styles/tokens.css", "utf8");

/** A colour in light and dark; a token may be another one. */
function coloursOf(token: string): [light: string, dark: string] {
  const [, light, dark, other] =
    new RegExp(`--${token}: (?:light-dark\\((#\\w+), (#\\w+)\\)|var\\(--([\\w-]+)\\));`).exec(tokens) ?? [];
  return other ? coloursOf(other) : [light!, dark!];
}

/**
 * What each of the three sorts of colour-blind readers sees, in linear RGB: Machado,
 * Oliveira and Fernandes 2009, at full severity.
 */
const SIGHTS = {
  "full sight": [1, 0, 0, 0, 1, 0, 0, 0, 1],
  protanopia: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deuteranopia: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritanopia: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
} as const;

const toLinear = (channel: number) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4);
const fromLinear = (light: number) => (light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055);

function seen(colour: string, matrix: readonly number[]) {
  const { r, g, b } = rgb(colour);
  const linear = [r, g, b].map((channel) => toLinear(channel / 255));
  const [red, green, blue] = [0, 3, 6].map((row) => {
    const light = linear.reduce((sum, part, index) => sum + part * matrix[row + index]!, 0);
    return 255 * fromLinear(Math.min(1, Math.max(0, light)));
  });
  return lab(rgb(red!, green!, blue!));
}

/** Distance in CIELAB; at 10 two colours side by side are told apart at a glance. */
function distance(a: string, b: string, matrix: readonly number[]): number {
  const [one, other] = [seen(a, matrix), seen(b, matrix)];
  return Math.hypot(one.l - other.l, one.a - other.a, one.b - other.b);
}

/** Contrast as https://www.w3.org/TR/WCAG22/#contrast-minimum has it. */
function contrast(a: string, b: string): number {
  const [light, dark] = [a, b]
    .map((colour) => {
      const { r, g, b } = rgb(colour);
      return 0.2126 * toLinear(r / 255) + 0.7152 * toLinear(g / 255) + 0.0722 * toLinear(b / 255);
    })
    .sort((one, other) => other - one);
  return (light! + 0.05) / (dark! + 0.05);
}

const LINES = ["line-0", "line-1", "line-2", "line-3", "line-4", "line-5"];
const LOOKS = ["light", "dark"] as const;

test.each(Object.entries(SIGHTS))("in %s no line is like another, or like a forecast", (_, matrix) => {
  const colours = [...LINES, "forecast", "backdrop", "threshold"];
  for (const [rank, one] of colours.entries())
    for (const other of colours.slice(rank + 1))
      for (const [look, name] of LOOKS.entries())
        expect(
          distance(coloursOf(one)[look]!, coloursOf(other)[look]!, matrix),
          `${one} and ${other}, ${name}`,
        ).toBeGreaterThan(15);
});

test("names in the colours of lines can be read on paper, and on panels", () => {
  for (const line of LINES)
    for (const [look, name] of LOOKS.entries()) {
      expect(contrast(coloursOf(line)[look]!, coloursOf("paper")[look]!), `${line}, ${name}`).toBeGreaterThan(4.5);
      expect(contrast(coloursOf(line)[look]!, coloursOf("panel")[look]!), `${line}, ${name}`).toBeGreaterThan(3);
    }
});
