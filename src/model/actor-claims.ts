import type { Dossier } from "./dossier.ts";
import type { DossierRecord } from "./record.ts";

/** The claims that an actor makes, and those that others make and name it in. */
export function actorClaims(dossier: Dossier, actor: DossierRecord<"actor">) {
  const claims = dossier.referencing(actor, "claim");
  return {
    said: claims.filter(({ fields }) => fields.speaker === actor.id),
    about: claims.filter(({ fields }) => fields.speaker !== actor.id),
  };
}

/** Who holds or held a post in a body, with each post. */
export const postsIn = (dossier: Dossier, { id }: DossierRecord<"actor">) =>
  dossier
    .all("actor")
    .flatMap((holder) =>
      holder.fields.roles.filter(({ organisation }) => organisation === id).map((role) => ({ holder, role })),
    );

/** The claims made by those who hold or held a post in a body. */
export function officialClaims(dossier: Dossier, actor: DossierRecord<"actor">): DossierRecord<"claim">[] {
  const holders = new Set(postsIn(dossier, actor).map(({ holder }) => holder.id));
  return dossier.all("claim").filter(({ fields }) => holders.has(fields.speaker));
}
