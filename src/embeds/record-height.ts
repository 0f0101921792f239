import { t } from "../i18n/t.ts";
import type { Dossier } from "../model/dossier.ts";
import { FRAME_WIDTHS, PADDING, rowsOf, SMALL, textHeight, textWidth, TITLE, type Font } from "./frame-height.ts";

// As `src/styles/embed-claim.css` sets them, in px.
const TOLD: Font = { size: 14.4, lineHeight: 20.9 };
const SCORE: Font = { size: 16, lineHeight: 21.6, weight: 600 };
const BADGE = 23;
const SHARE: Font = { size: 14.4, lineHeight: 24 };
const SHARES = { bar: 14.4, mark: 17.3, gap: 17.6 };
const ROW: Font = { size: 16, lineHeight: 23.2 };
/** A list of claims: beside their badges where it is wide, below them where it is not. */
const LIST = { most: 384, wide: 640, badges: 200, edges: 20.2 };

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
export const scoreHeight = (
  dossier: Dossier,
  {
    sum,
    shares,
    claims,
  }: {
    sum: string;
    /** What stands below the bar: `3 Came true`. */
    shares: readonly string[];
    claims: readonly { title: string; who: string }[];
  },
): HeightAt =>
  around((room) => {
    const isWide = room + 2 * PADDING.x >= LIST.wide;
    const beside = isWide ? room - LIST.badges : room;
    const rows = claims.map(
      ({ title, who }) =>
        LIST.edges + (isWide ? 0 : BADGE + 2) + textHeight(title, beside, ROW) + textHeight(who, beside, SMALL),
    );
    const legend = shares.map((share) => ({ width: SHARES.mark + textWidth(share, SHARE), alone: false }));
    return (
      textHeight(t("score.title"), room, TITLE) +
      16 +
      textHeight(sum, room, SCORE) +
      8 +
      SHARES.bar +
      5 +
      rowsOf(legend, room, SHARES.gap) * SHARE.lineHeight +
      10 +
      Math.min(
        LIST.most,
        rows.reduce((all, row) => all + row, 0),
      ) +
      footHeight(dossier, t("embed.fullScores"), room)
    );
  });
