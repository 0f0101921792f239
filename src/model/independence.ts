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
export const countIndependent = (dossier: Dossier, voices: readonly Voice[]): number =>
  groupByVoice(dossier, voices).length;

/** Sources in groups that are one voice each, in the order of the first of each group. */
export function groupByVoice<V extends Voice>(dossier: Dossier, voices: readonly V[]): V[][] {
  const groups: { origins: Set<string>; members: V[] }[] = [];
  for (const voice of voices) {
    const origins = originsOf(dossier, voice);
    const [first, ...rest] = groups.filter((group) => [...group.origins].some((origin) => origins.has(origin)));
    if (!first) {
      groups.push({ origins, members: [voice] });
      continue;
    }
    for (const group of rest) groups.splice(groups.indexOf(group), 1);
    for (const origin of [...rest, { origins }].flatMap((group) => [...group.origins])) first.origins.add(origin);
    first.members.push(...rest.flatMap(({ members }) => members), voice);
  }
  return groups.map(({ members }) => members);
}

/** Whether a source speaks for itself beside others. */
export const isApart = (dossier: Dossier, voice: Voice, others: readonly Voice[]): boolean =>
  groupByVoice(dossier, [voice, ...others])[0]!.length === 1;

/** The source and all that it derives from, at any remove, with their publishers and agencies by name. */
function originsOf(dossier: Dossier, { source, derived_from = [] }: Voice): Set<string> {
  const origins = new Set<string>();
  const pending = [source, ...derived_from];
  for (let id = pending.pop(); id !== undefined; id = pending.pop()) {
    if (origins.has(id)) continue;
    origins.add(id);
    const fields = dossier.find("source", id)?.fields;
    pending.push(...(fields?.derived_from ?? []));
    // An agency's own text, and what carries its report, are one voice too.
    for (const house of fields ? [fields.publisher, ...fields.agencies] : []) origins.add(`house ${house}`);
  }
  return origins;
}
