import type { Dossier } from "./dossier.ts";

/** A source as it bears a statement, with those from which it has this statement alone. */
export interface Voice {
  source: string;
  derived_from?: readonly string[];
}

/**
 * How many of some sources speak for themselves: those that have a text, a
 * publisher or an agency in common, by whatever way, count as one. Several
 * mentions of a source are one voice.
 */
export function countIndependent(dossier: Dossier, voices: readonly Voice[]): number {
  const groups: Set<string>[] = [];
  for (const voice of voices) {
    const origins = originsOf(dossier, voice);
    const akin = groups.filter((group) => [...group].some((origin) => origins.has(origin)));
    for (const group of akin) {
      for (const origin of group) origins.add(origin);
      groups.splice(groups.indexOf(group), 1);
    }
    groups.push(origins);
  }
  return groups.length;
}

/** The source and all that it derives from, at any remove, with their publishers and agencies by name. */
function originsOf(dossier: Dossier, { source, derived_from = [] }: Voice): Set<string> {
  const origins = new Set<string>();
  const pending = [source, ...derived_from];
  for (let id = pending.pop(); id !== undefined; id = pending.pop()) {
    if (origins.has(id)) continue;
    origins.add(id);
    const fields = dossier.find("source", id)?.fields;
    pending.push(...(fields?.derived_from ?? []));
    if (fields) origins.add(`publisher ${fields.publisher}`);
    for (const agency of fields?.agencies ?? []) origins.add(`agency ${agency}`);
  }
  return origins;
}
