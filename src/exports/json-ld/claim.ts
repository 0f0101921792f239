import { isInUse } from "../../model/claims-of.ts";
import type { Dossier } from "../../model/dossier.ts";
import { editsOf } from "../../model/edits.ts";
import type { DossierRecord } from "../../model/record.ts";
import type { Tone } from "../../schema/vocabulary.ts";
import { exactDay } from "./exact-day.ts";
import { publisherJsonLd } from "./publisher.ts";
import { workJsonLd } from "./work.ts";

type Claim = DossierRecord<"claim">;

interface ClaimOptions {
  /** The full address of a path on the site. */
  urlOf: (address: string) => string;
  /** How it stands, in a word. */
  verdict: { label: string; tone: Tone };
}

/**
 * A claim in the words of schema.org: with the review of it where evidence was
 * sought and something came of it, and as a mere claim otherwise.
 *
 * Format: https://schema.org/ClaimReview, https://schema.org/Claim
 */
export function claimJsonLd(dossier: Dossier, claim: Claim, { urlOf, verdict }: ClaimOptions): Record<string, unknown> {
  const { title, address, fields } = claim;
  const context = { "@context": "https://schema.org" };
  const reviewed = itemOf(dossier, claim, urlOf);
  if (!isReviewed(claim, verdict.tone)) return { ...context, ...reviewed, url: urlOf(address) };
  const explanation = fields.resolution?.note ?? fields.status_note;
  const evidence = [
    ...fields.positions.flatMap(({ source, stance }) => (stance === "states" ? [] : [source])),
    ...(fields.resolution?.evidence ?? []),
  ];
  return {
    ...context,
    "@type": "ClaimReview",
    url: urlOf(address),
    claimReviewed: title,
    dateModified: editsOf(dossier, claim)[0],
    inLanguage: dossier.settings.fields.language,
    license: dossier.settings.fields.licence.url,
    author: publisherJsonLd(dossier, urlOf),
    itemReviewed: reviewed,
    // A number would say more than the word does.
    reviewRating: { "@type": "Rating", alternateName: verdict.label, ratingExplanation: explanation },
    isBasedOn: [
      ...[...new Set(evidence)].map((id) => workJsonLd(dossier.get("source", id), urlOf)),
      ...[...new Set((fields.resolution?.data ?? []).map(({ dataset }) => dataset))].map((id) =>
        urlOf(dossier.get("dataset", id).address),
      ),
    ],
  };
}

/** No opinion is, nothing that is left to time, and nothing that the dossier takes back. */
function isReviewed(claim: Claim, tone: Tone): boolean {
  const { kind, resolution } = claim.fields;
  if (kind === "position" || kind === "interpretation" || !isInUse(claim)) return false;
  return tone !== "neutral" && resolution?.outcome !== "open";
}

/** What is claimed: by whom, when, and where it stands. */
function itemOf(dossier: Dossier, { title, fields }: Claim, urlOf: (address: string) => string) {
  const { speaker, said, positions } = fields;
  const actor = dossier.find("actor", speaker);
  const stating = positions.filter(({ stance }) => stance === "states");
  return {
    "@type": "Claim",
    name: title,
    // What sort of actor it is, the dossier's own words say.
    ...(actor && { author: { name: actor.title, url: urlOf(actor.address) } }),
    datePublished: exactDay(said),
    appearance: stating.map(({ source }) => workJsonLd(dossier.get("source", source), urlOf)),
  };
}
