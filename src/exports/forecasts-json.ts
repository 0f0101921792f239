import type { Dossier } from "../model/dossier.ts";
import { rangeAnswers } from "../model/range-answers.ts";
import { scoreboardOf, type Tally } from "../model/scoreboard.ts";

/**
 * What became of forecasts and pledges, for programs. Dates are EDTF, records
 * have their ids and addresses; `judged` are those that came true, in part, or not.
 *
 * @param urlOf the full address of a path on the site
 */
export function forecastsJson(dossier: Dossier, urlOf: (address: string) => string) {
  const { title, publisher, licence, data_as_of } = dossier.settings.fields;
  const { claims, total, bySpeaker, bySource } = scoreboardOf(dossier);
  return {
    title,
    publisher,
    licence,
    url: `${urlOf("claims/")}?kind=forecast`,
    data_as_of: data_as_of?.edtf,
    total: counts(total),
    by_speaker: bySpeaker.map(({ key, tally }) => ({
      speaker: key,
      name: dossier.find("actor", key)?.title,
      ...counts(tally),
    })),
    by_source: bySource.map(({ key, tally }) => ({
      source: key,
      publisher: dossier.get("source", key).fields.publisher,
      ...counts(tally),
    })),
    forecasts: claims.map(({ id, address, fields }) => ({
      id,
      url: urlOf(address),
      title: fields.title,
      kind: fields.kind,
      speaker: fields.speaker,
      speaker_note: fields.speaker_note,
      said: fields.said?.edtf,
      due: fields.about?.edtf,
      status: fields.status,
      outcome: fields.resolution?.outcome,
      settled: fields.resolution?.date?.edtf,
      note: fields.resolution?.note,
      range: fields.range,
      answers: rangeAnswers(fields).map(({ dataset, edition, answer, inside }) => ({
        dataset,
        edition,
        answer,
        within_range: inside,
      })),
      sources: [...new Set(fields.positions.map(({ source }) => source))],
      evidence: fields.resolution?.evidence ?? [],
    })),
  };
}

const counts = ({ total, judged, ...outcomes }: Tally) => ({ total, judged, ...outcomes });
