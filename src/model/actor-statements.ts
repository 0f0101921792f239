import { sort } from "d3";
import { compareEdtf } from "../schema/edtf.ts";
import { actorClaims, officialClaims } from "./actor-claims.ts";
import { isInUse } from "./claims-of.ts";
import type { Dossier } from "./dossier.ts";
import type { DossierRecord } from "./record.ts";

/** A claim that an actor or one of its office-holders makes, or that others make about it. */
export interface Statement {
  claim: DossierRecord<"claim">;
  isOwn: boolean;
}

/**
 * What an actor has said of late, the latest claim on each of a few topics; where
 * it has said nothing, the latest that was said of it. Those without a day come
 * last, and those no longer used are left out.
 *
 * @param options `most` is how many of its own
 */
export function statementsOf(dossier: Dossier, actor: DossierRecord<"actor">, { most = 2 } = {}): Statement[] {
  const { said, about } = actorClaims(dossier, actor);
  const own = [...said, ...officialClaims(dossier, actor)].filter(isInUse);
  const isOwn = own.length > 0;
  const latest = sort(isOwn ? own : about.filter(isInUse), ({ fields: { said: a } }, { fields: { said: b } }) =>
    a && b ? compareEdtf(b, a) : Number(a === undefined) - Number(b === undefined),
  );
  const firstOfTopic = new Map(latest.toReversed().map((claim) => [claim.fields.topics[0], claim]));
  return latest
    .filter((claim) => firstOfTopic.get(claim.fields.topics[0]) === claim)
    .slice(0, isOwn ? most : 1)
    .map((claim) => ({ claim, isOwn }));
}
