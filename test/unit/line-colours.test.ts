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

test.each(Object.entries(SIGHTS))("in %s the fourth line is like no other, and not like a forecast", (_, matrix) => {
  const others = ["line-0", "line-1", "line-2", "line-4", "line-5", "forecast", "backdrop", "threshold"];
  for (const other of others)
    for (const look of [0, 1] as const)
      expect(
        distance(coloursOf("line-3")[look], coloursOf(other)[look], matrix),
        `${other} ${look === 0 ? "light" : "dark"}`,
      ).toBeGreaterThan(15);
});
