import { sort } from "d3";
import { compareEdtf, type EdtfDate } from "../schema/edtf.ts";
import type { Dossier } from "./dossier.ts";
import type { DossierRecord } from "./record.ts";

/** Something that records say happened lately, to the dossier or in its matter. */
export interface News {
  of: "explainer" | "edition" | "event";
  date: EdtfDate;
  title: string;
  /** Path on the site, without base. */
  address: string;
}

/**
 * What is new by the records' own dates, newest first: explainers by their
 * review, editions of datasets by their publication, events by when they
 * happened.
 *
 * @param each most of one sort, so that none fills the list alone
 */
export function newest(dossier: Dossier, { each = 2 }: { each?: number } = {}): News[] {
  const last = (news: News[]): News[] => byDate(news).slice(0, each);
  return byDate([
    ...last(
      dossier.all("explainer").map((record) => ({ of: "explainer", date: record.fields.reviewed, ...named(record) })),
    ),
    ...last(
      dossier.all("dataset").flatMap((record) =>
        record.fields.editions.map(({ id, title, published }): News => ({
          of: "edition",
          date: published,
          title: `${record.title}: ${title}`,
          address: `${record.address}#${id}`,
        })),
      ),
    ),
    ...last(
      dossier
        .all("event")
        .filter(({ fields }) => fields.status === "happened")
        .map((record) => ({ of: "event", date: record.fields.when, ...named(record) })),
    ),
  ]);
}

const named = ({ title, address }: DossierRecord) => ({ title, address });

const byDate = (news: readonly News[]): News[] => sort(news, (a, b) => compareEdtf(b.date, a.date));
