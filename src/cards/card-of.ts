import type { Thumbnail } from "../charts/chart.ts";
import { headlineOf } from "../charts/headline.ts";
import { openChart } from "../charts/open-chart.ts";
import { seriesCharts } from "../charts/series-charts.ts";
import { speakerOf, verdictOf, withdrawalOf } from "../components/claim-words.ts";
import { spellDate } from "../i18n/dates.ts";
import { t } from "../i18n/t.ts";
import { claimsOf } from "../model/claims-of.ts";
import { chartOf } from "../model/chart-of.ts";
import type { Dossier } from "../model/dossier.ts";
import type { DossierRecord } from "../model/record.ts";
import { sourceTitle } from "../model/source-title.ts";
import type { RecordKind } from "../schema/fields.ts";
import { tones } from "../schema/vocabulary.ts";
import type { Card, Strip } from "./card.ts";
import { eventsOf, timeStrip } from "./time-strip.ts";

/** Kinds of record whose pages have a picture for links of their own; a chart is one itself, and a change has none to show. */
export type CardKind = Exclude<RecordKind, "chart" | "change">;

type Words = Omit<Card, "kicker" | "name"> & { kicker?: string };

/** The card of the front page, and of every page that is none of a record. */
export function frontCard(dossier: Dossier): Card {
  const { title, data_as_of } = dossier.settings.fields;
  return {
    kicker: title,
    title: headlineOf(dossier),
    strip: toneStrip(dossier, dossier.all("claim")),
    name: nameOf(dossier),
    foot: data_as_of && t("card.asOf", { date: spellDate(data_as_of) }),
  };
}

/** The card of a record: its words, and what there is to show of it. */
export function cardOf<K extends CardKind>(dossier: Dossier, record: DossierRecord<K>): Card {
  const words = cards[record.kind](dossier, record);
  return { kicker: t(`kind.${record.kind}`), ...words, name: nameOf(dossier) };
}

const nameOf = (dossier: Dossier): string => dossier.settings.fields.short_title;

const cards: { [K in CardKind]: (dossier: Dossier, record: DossierRecord<K>) => Words } = {
  explainer: (dossier, record) => {
    const chart = chartOf(dossier, record);
    const events = record.names.filter(({ kind }) => kind === "event").map(({ id }) => id);
    return {
      title: record.title,
      thumbnail: thumbnailOf(dossier, chart),
      strip: chart ? undefined : timeStrip(dossier, new Set(events)),
      foot: t("card.reviewed", { date: spellDate(record.fields.reviewed) }),
    };
  },
  claim: (dossier, record) => {
    const { said, speaker: by, positions } = record.fields;
    const speaker =
      by === "article" ? dossier.get("source", positions[0]!.source).fields.publisher : speakerOf(dossier, record).name;
    const withdrawal = withdrawalOf(record);
    const verdict = verdictOf(dossier, record);
    return {
      kicker: `${t("kind.claim")} · ${speaker}`,
      title: record.title,
      verdict: withdrawal ? { label: withdrawal, tone: "neutral" } : verdict,
      foot: said && spellDate(said),
    };
  },
  event: (dossier, record) => ({
    kicker: [spellDate(record.fields.when), dossier.word("event_kinds", record.fields.kind).label].join(" · "),
    title: record.title,
    strip: timeStrip(dossier, new Set([record.id])),
    foot: record.fields.place,
  }),
  actor: (dossier, record) => {
    const [chart] = seriesCharts(dossier, record.fields.iso3 ?? record.id);
    return {
      kicker: dossier.word("actor_kinds", record.fields.kind).label,
      title: record.title,
      text: chart?.subtitle ?? record.fields.summary,
      thumbnail: chart?.form.thumbnail(chart),
      strip: chart ? undefined : timeStrip(dossier, eventsOf(dossier, record)),
    };
  },
  source: (dossier, record) => ({
    kicker: [dossier.word("source_kinds", record.fields.kind).label, record.fields.publisher].join(" · "),
    title: sourceTitle(record),
    strip: toneStrip(dossier, claimsOf(dossier, record)),
    foot: record.fields.issued && spellDate(record.fields.issued),
  }),
  term: (_, record) => ({ title: record.title, text: record.fields.definition }),
  dataset: (dossier, record) => ({
    title: record.title,
    text: record.fields.summary,
    thumbnail: thumbnailOf(
      dossier,
      dossier.referencing(record, "chart").find(({ fields }) => !fields.retired),
    ),
    foot: record.fields.producer,
  }),
};

function thumbnailOf(dossier: Dossier, chart: DossierRecord<"chart"> | undefined): Thumbnail | undefined {
  if (!chart) return undefined;
  const opened = openChart(dossier, chart);
  return opened.form.thumbnail(opened);
}

/** How claims stand, in the order of the marks. */
function toneStrip(dossier: Dossier, claims: readonly DossierRecord<"claim">[]): Strip | undefined {
  const found = claims.map((claim) => verdictOf(dossier, claim).tone);
  return claims.length === 0
    ? undefined
    : { of: "tones", tones: tones.flatMap((tone) => found.filter((own) => own === tone)) };
}
