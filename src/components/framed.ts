import { claimHeight, heightsOf, scoreHeight, type HeightAt } from "../embeds/record-height.ts";
import type { Framed } from "../embeds/snippets.ts";
import { t } from "../i18n/t.ts";
import type { Dossier } from "../model/dossier.ts";
import type { DossierRecord } from "../model/record.ts";
import { scoreboardOf } from "../model/scoreboard.ts";
import { outcomes } from "../schema/claim.ts";
import { claimInShort, scoreOf } from "./claim-words.ts";

/** What has a frame of its own, with the full addresses of its page and of the answer to who asks how to embed it. */
interface FramedPage extends Framed {
  page: string;
  oembed: string;
  heightAt: HeightAt;
}

type UrlOf = (address: string) => string;

/** A claim with its verdict. */
export function framedClaim(dossier: Dossier, claim: DossierRecord<"claim">, urlOf: UrlOf): FramedPage {
  const { id, title, address } = claim;
  const heightAt = claimHeight(dossier, { title, ...claimInShort(dossier, claim) });
  const frame = urlOf(`embed/claim/${id}/`);
  return {
    title,
    page: urlOf(address),
    frame,
    oembed: urlOf(`oembed/claim/${id}.json`),
    heightAt,
    heights: heightsOf(heightAt),
  };
}

/** What became of forecasts and pledges; undefined where there are none. */
export function framedScores(dossier: Dossier, urlOf: UrlOf): FramedPage | undefined {
  const { claims, total } = scoreboardOf(dossier);
  if (claims.length === 0) return undefined;
  const heightAt = scoreHeight(dossier, {
    sum: scoreOf(total),
    shares: outcomes.flatMap((name) => (total[name] > 0 ? `${total[name]} ${t(`outcome.${name}`)}` : [])),
    claims: claims.map((claim) => ({ title: claim.title, who: claimInShort(dossier, claim).who })),
  });
  return {
    title: t("score.title"),
    page: urlOf("claims/?kind=forecast"),
    frame: urlOf("embed/forecasts/"),
    oembed: urlOf("oembed/forecasts.json"),
    heightAt,
    heights: heightsOf(heightAt),
  };
}
