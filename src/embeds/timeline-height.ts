import { keyOf } from "../charts/timeline/key.ts";
import { layoutLanes } from "../charts/timeline/lanes.ts";
import { spellDate } from "../i18n/dates.ts";
import { t } from "../i18n/t.ts";
import type { Dossier } from "../model/dossier.ts";
import type { DossierRecord } from "../model/record.ts";
import { knownStart } from "../schema/edtf.ts";
import { FRAME_WIDTHS, PADDING, rowsOf, SMALL, textHeight, textWidth, TITLE, type Font } from "./frame-height.ts";

/** Width for which the lanes of a frame are laid out, and how high they are at most, in px. */
const LANES = { width: 440, height: 450 };

/** What the rows of a lane may take in a frame together, in px: the first of these with which there is room for all. */
const ROOMS = [Infinity, 90, 75, 60, 45, 30];

// As `src/styles/embed-timeline.css` sets them, in px.
const NARROW = 640;
const LIST = { wide: 320, narrow: 480 };
const KEY: Font = { size: 12, lineHeight: 18 };
const DATE: Font = { size: 12.8, lineHeight: 18.6 };
const HEADING: Font = { size: 15.2, lineHeight: 18.3, weight: 600 };
const STRIP = { width: 66, height: 448 };
const MARK = 20.8;

/** Height in px that the frame of some events will have at a width in px; an estimate, as of a chart's frame. */
export function timelineHeight(
  dossier: Dossier,
  { events, title }: { events: readonly DossierRecord<"event">[]; title: string },
  width: number,
): number {
  const room = width - 2 * PADDING.x;
  const isNarrow = width < NARROW;
  const { settings } = dossier;
  const { licence, title: name } = settings.fields;
  const foot = [t("embed.fullTimeline"), name, t("embed.licence", { licence: licence.name })].join(" · ");
  return Math.round(
    2 * PADDING.y +
      textHeight(title, room, TITLE) +
      3 +
      (isNarrow ? 0 : drawingHeight(dossier, events, room)) +
      listHeight(events, { room, isNarrow }) +
      19 +
      textHeight(foot, room, SMALL),
  );
}

/** For what room the lanes of a frame are laid out; where events need more, their marks cover each other in part. */
export function frameRoom(
  dossier: Dossier,
  events: readonly DossierRecord<"event">[],
): { width: number; most: number } {
  const rooms = ROOMS.map((most) => ({ width: LANES.width, most }));
  return rooms.find((room) => layoutLanes(dossier, events, room).height <= LANES.height) ?? rooms.at(-1)!;
}

function drawingHeight(dossier: Dossier, events: readonly DossierRecord<"event">[], room: number): number {
  const layout = layoutLanes(dossier, events, frameRoom(dossier, events));
  // In rows, an item more is a row more: better too wide than too narrow.
  const keys = keyOf(layout).map((entry) => ({
    width: 33 + 1.1 * textWidth(t(`timeline.${entry}`), KEY),
    alone: false,
  }));
  const said = t("timeline.magnified", { times: 10, dense: "2000 – 2000", sparse: "2000 – 2000" });
  return (
    8 +
    layout.height +
    22 +
    rowsOf(keys, room, 19) * (KEY.lineHeight + 2) +
    3 +
    textHeight(`${layout.breaks.length > 0 ? said : ""} ${t("timeline.lanes")}`, room / 1.1, KEY)
  );
}

/** A list is read by scrolling it where it is long. */
function listHeight(
  events: readonly DossierRecord<"event">[],
  { room, isNarrow }: { room: number; isNarrow: boolean },
): number {
  const most = isNarrow ? LIST.narrow : LIST.wide;
  const text = room - MARK - (isNarrow ? STRIP.width : 0);
  const years = new Set(events.map(({ fields }) => new Date(knownStart(fields.when)).getUTCFullYear()));
  let height = years.size * (20.8 + 8 + 19.2);
  for (const { title, fields } of events) {
    const date = spellDate(fields.when) + (fields.end ? ` – ${spellDate(fields.end)}` : "");
    height += textHeight(`${date} · ${fields.place ?? ""}`, text, DATE) + textHeight(title, text, HEADING) + 3.2 + 12.8;
  }
  return Math.min(most, 11 + Math.max(height, isNarrow ? STRIP.height : 0));
}

/** Heights of the frame of some events for which other pages are told, in px. */
export const timelineHeights = (
  dossier: Dossier,
  shown: Parameters<typeof timelineHeight>[1],
): { width: number; height: number }[] =>
  FRAME_WIDTHS.map((width) => ({ width, height: timelineHeight(dossier, shown, width) }));
