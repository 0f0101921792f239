import { spellDate } from "../i18n/dates.ts";
import { t } from "../i18n/t.ts";
import { isKind, type Dossier } from "../model/dossier.ts";
import type { DossierRecord } from "../model/record.ts";
import type { Tally } from "../model/scoreboard.ts";
import type { Outcome, Stance } from "../schema/claim.ts";
import type { Tone } from "../schema/vocabulary.ts";
import { href } from "./href.ts";

/** Who makes a claim, in words, and as a record where it is a known actor. */
export function speakerOf(
  dossier: Dossier,
  { fields }: DossierRecord<"claim">,
): { name: string; actor?: DossierRecord<"actor"> } {
  if (fields.speaker === "anonymous") return { name: t("claim.anonymous", { note: fields.speaker_note ?? "" }) };
  if (fields.speaker === "article") return { name: t("claim.article") };
  const actor = dossier.get("actor", fields.speaker);
  return { name: actor.title, actor };
}

/** Whose voice a `speaker` is, of all claims that have it. */
export const voiceName = (dossier: Dossier, speaker: string): string =>
  speaker === "anonymous" || speaker === "article" ? t(`score.${speaker}`) : dossier.get("actor", speaker).title;

/** That a claim is no longer used or is replaced, or a chart retired, in words; other records are neither. */
export function withdrawalOf(record: DossierRecord): string | undefined {
  if (isKind(record, "chart")) return record.fields.retired && t("retired.short");
  if (!isKind(record, "claim")) return undefined;
  const { deprecated, superseded_by } = record.fields;
  if (deprecated) return t("claim.deprecatedShort");
  return superseded_by && t("claim.supersededShort");
}

/** How a claim stands: a word of the vocabulary, or what became of a forecast. */
export interface Verdict {
  /** The word or outcome as filters know it: `disputed`, `came-true`. */
  value: string;
  label: string;
  tone: Tone;
}

/** How far each outcome bears a forecast or a pledge out. */
export const toneOfOutcome = {
  "came-true": "upheld",
  partly: "mixed",
  "did-not": "contradicted",
  open: "open",
  untestable: "neutral",
} as const satisfies Record<Outcome, Tone>;

/** The verdict on a claim: what became of it where that is recorded, otherwise its status. */
export function verdictOf(dossier: Dossier, { fields: { status, resolution } }: DossierRecord<"claim">): Verdict {
  const outcome = resolution?.outcome;
  if (outcome) return { value: outcome, label: t(`outcome.${outcome}`), tone: toneOfOutcome[outcome] };
  const { label, tone } = dossier.word("claim_statuses", status);
  return { value: status, label, tone };
}

/** A claim as a square of a picture: where it leads, and the claim with how it stands. */
export const squareOf = ({ address, title }: DossierRecord<"claim">, outcome: string) => ({
  href: href(address),
  name: t("claim.withOutcome", { title: title.replace(/[.:]$/, ""), outcome }),
});

/** Where a contradicted claim stands on the page that sets sources side by side. */
export const anchorOf = ({ id }: DossierRecord<"claim">): string => `claim-${id}`;

/** How many forecasts came true of those that can be judged. */
const sumOf = ({ judged, ...tally }: Tally): string =>
  judged === 0 ? t("score.noneJudged") : t("score.sum", { came: tally["came-true"], count: judged });

/** The same, and how many are left that cannot be judged, or not yet. */
export const scoreOf = (tally: Tally): string =>
  [sumOf(tally), ...(tally.total > tally.judged ? [t("score.rest", { count: tally.total - tally.judged })] : [])].join(
    " ",
  );

/** A claim in a few sentences, for other pages: who says so and when, what became of it or why it stands so, and who is for and against. */
export function claimInShort(dossier: Dossier, claim: DossierRecord<"claim">) {
  const { kind, said, positions, resolution, status, status_note } = claim.fields;
  const count = (stance: Stance) =>
    new Set(positions.filter((own) => own.stance === stance).map(({ source }) => source)).size;
  const [first] = positions;
  const { publisher } = dossier.get("source", first!.source).fields;
  return {
    who: [t(`claimKind.${kind}`), speakerOf(dossier, claim).name, ...(said ? [spellDate(said)] : [])].join(" · "),
    told: resolution?.note ?? status_note ?? dossier.word("claim_statuses", status).description,
    balance: [
      t("claim.readIn", { publisher }),
      ...(count("supports") > 0 ? [t("claim.supportedBy", { count: count("supports") })] : []),
      ...(count("disputes") > 0 ? [t("claim.disputedBy", { count: count("disputes") })] : []),
    ].join(" · "),
  };
}
