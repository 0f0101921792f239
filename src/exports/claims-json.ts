import type { Dossier } from "../model/dossier.ts";
import type { DossierRecord } from "../model/record.ts";
import { sourceTitle } from "../model/source-title.ts";

/**
 * Every claim of a dossier with who makes it, what each source says of it, how it
 * stands, and what became of it. Dates are EDTF, ISO 8601-2; addresses are whole.
 *
 * @param urlOf the full address of a path on the site
 */
export function claimsJson(dossier: Dossier, urlOf: (address: string) => string) {
  const { title, publisher, licence, language, data_as_of } = dossier.settings.fields;
  const { claim_statuses } = dossier.vocabulary.fields;
  return {
    title,
    url: urlOf("claims/"),
    publisher,
    licence,
    language,
    data_as_of: data_as_of?.edtf,
    statuses: Object.entries(claim_statuses).map(([id, { label, description, tone }]) => ({
      id,
      label,
      rule: description,
      tone,
    })),
    claims: dossier.all("claim").map((claim) => toClaim(dossier, claim, urlOf)),
  };
}

function toClaim(
  dossier: Dossier,
  { id, title, address, fields }: DossierRecord<"claim">,
  urlOf: (address: string) => string,
) {
  const { kind, said, about, topics, actors, events, positions, status, status_note, grouped, range } = fields;
  const work = (id: string) => {
    const source = dossier.get("source", id);
    const { publisher, URL, archive } = source.fields;
    return { id, title: sourceTitle(source), publisher, record: urlOf(source.address), url: URL, archive };
  };
  return {
    id,
    url: urlOf(address),
    title,
    kind,
    speaker: speakerOf(dossier, fields, urlOf),
    said: said?.edtf,
    about: about?.edtf,
    topics,
    actors,
    events,
    grouped,
    range,
    positions: positions.map(({ source, locator, stance, paraphrase }) => ({
      stance,
      paraphrase,
      locator,
      source: work(source),
    })),
    status,
    status_note,
    resolution: fields.resolution && {
      outcome: fields.resolution.outcome,
      date: fields.resolution.date?.edtf,
      note: fields.resolution.note,
      evidence: fields.resolution.evidence.map(work),
      data: fields.resolution.data.map((query) => ({
        ...query,
        file: urlOf(`data/${query.dataset}/${query.edition}.csv`),
      })),
    },
    superseded_by: fields.superseded_by && {
      id: fields.superseded_by.claim,
      url: urlOf(dossier.get("claim", fields.superseded_by.claim).address),
      reason: fields.superseded_by.reason,
    },
    deprecated: fields.deprecated,
    corrections: fields.corrections.map(({ date, was, note }) => ({ date: date.edtf, was, note })),
  };
}

/** Who says so: a known actor by its id and name, or how the source describes whom it does not name. */
function speakerOf(
  dossier: Dossier,
  { speaker, speaker_note: note }: DossierRecord<"claim">["fields"],
  urlOf: (address: string) => string,
) {
  if (speaker === "anonymous" || speaker === "article") return { kind: speaker, note };
  const { id, title, address } = dossier.get("actor", speaker);
  return { kind: "actor", id, name: title, url: urlOf(address), note };
}
