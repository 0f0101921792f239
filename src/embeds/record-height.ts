import { t } from "../i18n/t.ts";
import type { Dossier } from "../model/dossier.ts";
import { FRAME_WIDTHS, PADDING, SMALL, textHeight, TITLE, type Font } from "./frame-height.ts";

// As `src/styles/embed-claim.css` sets them, in px.
const TOLD: Font = { size: 14.4, lineHeight: 20.9 };
const SCORE: Font = { size: 16, lineHeight: 21.6, weight: 600 };
const BADGE = 23;
const SHARES = { bar: 14.4, row: 24, rows: 2 };
const LIST = { most: 384, row: 92 };

/** Height in px of a frame at a width in px. */
export type HeightAt = (width: number) => number;

/** Heights of a frame for which other pages are told, in px. */
export const heightsOf = (heightAt: HeightAt): { width: number; height: number }[] =>
  FRAME_WIDTHS.map((width) => ({ width, height: heightAt(width) }));

/** The height of a frame by that of what stands in the room which its edges leave. */
const around =
  (heightIn: (room: number) => number): HeightAt =>
  (width) =>
    Math.round(2 * PADDING.y + heightIn(width - 2 * PADDING.x));

function footHeight(dossier: Dossier, more: string, room: number): number {
  const { licence, title } = dossier.settings.fields;
  const foot = [more, title, t("embed.licence", { licence: licence.name })].join(" · ");
  return 8 + textHeight(foot, room, SMALL);
}

/** The height that the frame of a claim is expected to have, by the texts that it shows. */
export const claimHeight = (
  dossier: Dossier,
  { title, who, told, balance }: { title: string; who: string; told: string; balance: string },
): HeightAt =>
  around(
    (room) =>
      textHeight(who, room, SMALL) +
      3 +
      textHeight(title, room, TITLE) +
      6 +
      BADGE +
      5 +
      textHeight(told, room, TOLD) +
      8 +
      textHeight(balance, room, SMALL) +
      footHeight(dossier, t("embed.fullClaim"), room),
  );

/** The height that the frame of the scoreboard is expected to have; its list is read by scrolling it. */
export const scoreHeight = (dossier: Dossier, { sum, claims }: { sum: string; claims: number }): HeightAt =>
  around(
    (room) =>
      textHeight(t("score.title"), room, TITLE) +
      10 +
      textHeight(sum, room, SCORE) +
      8 +
      SHARES.bar +
      5 +
      SHARES.rows * SHARES.row +
      10 +
      Math.min(LIST.most, claims * LIST.row) +
      footHeight(dossier, t("embed.fullScores"), room),
  );
