import { sort } from "d3";
import type { Dossier } from "./dossier.ts";
import type { DossierRecord } from "./record.ts";

/** How many are offered where the editors name none. */
const OFFERED = 3;

/** Explainers to read after one: those that it names, or those that share most of its topics, in the order of the list. */
export function readNext(dossier: Dossier, explainer: DossierRecord<"explainer">): DossierRecord<"explainer">[] {
  const { read_next, topics } = explainer.fields;
  if (read_next.length > 0) return read_next.map((id) => dossier.get("explainer", id));
  const shared = ({ fields }: DossierRecord<"explainer">) =>
    fields.topics.filter((topic) => topics.includes(topic)).length;
  const others = dossier.all("explainer").filter((other) => other.id !== explainer.id && shared(other) > 0);
  return sort(others, (a, b) => shared(b) - shared(a)).slice(0, OFFERED);
}
