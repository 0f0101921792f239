import { DataFactory, Writer, type NamedNode, type Quad, type Quad_Object } from "n3";
import { isInUse } from "../model/claims-of.ts";
import type { Dossier } from "../model/dossier.ts";
import type { DossierRecord } from "../model/record.ts";
import { exactDay } from "./json-ld/exact-day.ts";

type UrlOf = (address: string) => string;

const { namedNode, literal, quad } = DataFactory;

const prefixes = {
  np: "http://www.nanopub.org/nschema#",
  prov: "http://www.w3.org/ns/prov#",
  cito: "http://purl.org/spar/cito/",
  dct: "http://purl.org/dc/terms/",
  schema: "https://schema.org/",
  xsd: "http://www.w3.org/2001/XMLSchema#",
};

const RDF_TYPE = namedNode("http://www.w3.org/1999/02/22-rdf-syntax-ns#type");
const word = (prefix: keyof typeof prefixes, name: string): NamedNode => namedNode(prefixes[prefix] + name);

/** How CiTO says that a source states a claim, bears it out or speaks against it. */
const stances = { states: "discusses", supports: "supports", disputes: "disputes" } as const;

/**
 * Every claim in use as a nanopublication: what is claimed and how each source stands
 * to it; on which sources and figures that rests; and who publishes it. None is signed,
 * and none has a time of its own, for nobody writes one down.
 *
 * Format: Nanopublication guidelines, https://nanopub.net/guidelines/working_draft/, in TriG
 *
 * @param urlOf the full address of a path on the site
 */
export function nanopublications(dossier: Dossier, urlOf: UrlOf): string {
  const writer = new Writer({ format: "application/trig", prefixes });
  for (const claim of dossier.all("claim").filter(isInUse)) writer.addQuads(nanopublication(dossier, claim, urlOf));
  let written = "";
  writer.end((error: Error | null, result: string) => {
    if (error) throw error;
    written = result;
  });
  return written;
}

function nanopublication(dossier: Dossier, claim: DossierRecord<"claim">, urlOf: UrlOf): Quad[] {
  const at = (part: string) => namedNode(`${urlOf(claim.address)}#${part}`);
  const publication = at("nanopublication");
  const graphs = {
    Head: at("head"),
    Assertion: at("assertion"),
    Provenance: at("provenance"),
    PublicationInfo: at("publication-info"),
  };
  const { positions, resolution, corrections } = claim.fields;
  const { licence } = dossier.settings.fields;
  const site = namedNode(urlOf(""));
  const sources = new Set([...positions.map(({ source }) => source), ...(resolution?.evidence ?? [])]);
  const rests = [
    ...[...sources].map((id) => urlOf(dossier.get("source", id).address)),
    ...new Set((resolution?.data ?? []).map(({ dataset, edition }) => urlOf(`data/${dataset}/${edition}.csv`))),
  ];
  const mended = corrections.map(({ date }) => exactDay(date)).filter((day) => day !== undefined);
  const [latest] = mended.toSorted().reverse();
  return [
    quad(publication, RDF_TYPE, word("np", "Nanopublication"), graphs.Head),
    ...(["Assertion", "Provenance", "PublicationInfo"] as const).map((part) =>
      quad(publication, word("np", `has${part}`), graphs[part], graphs.Head),
    ),
    ...assertion(dossier, claim, urlOf).map(([subject, property, value]) =>
      quad(subject, property, value, graphs.Assertion),
    ),
    ...rests.map((url) => quad(graphs.Assertion, word("prov", "wasDerivedFrom"), namedNode(url), graphs.Provenance)),
    quad(graphs.Assertion, word("prov", "wasAttributedTo"), site, graphs.Provenance),
    quad(publication, word("dct", "creator"), site, graphs.PublicationInfo),
    quad(publication, word("dct", "license"), namedNode(licence.url), graphs.PublicationInfo),
    ...(latest === undefined
      ? []
      : [quad(publication, word("dct", "modified"), literal(latest, word("xsd", "date")), graphs.PublicationInfo)]),
  ];
}

type Triple = readonly [subject: NamedNode, property: NamedNode, value: Quad_Object];

/** What the dossier says of a claim. */
function assertion(
  dossier: Dossier,
  { title, address, fields }: DossierRecord<"claim">,
  urlOf: UrlOf,
): readonly Triple[] {
  const { speaker, said, positions, status, status_note, resolution } = fields;
  const { language } = dossier.settings.fields;
  const claim = namedNode(urlOf(address));
  const actor = dossier.find("actor", speaker);
  const day = exactDay(said);
  const notes = [status_note, resolution?.note].filter((note) => note !== undefined);
  return [
    [claim, RDF_TYPE, word("schema", "Claim")],
    [claim, word("schema", "text"), literal(title, language)],
    ...(actor ? [[claim, word("schema", "author"), namedNode(urlOf(actor.address))] satisfies Triple] : []),
    ...(day === undefined
      ? []
      : [[claim, word("schema", "datePublished"), literal(day, word("xsd", "date"))] satisfies Triple]),
    [claim, word("schema", "creativeWorkStatus"), literal(dossier.word("claim_statuses", status).label, language)],
    ...notes.map((note): Triple => [claim, word("dct", "description"), literal(note, language)]),
    ...positions.map(({ source, stance }): Triple => [
      namedNode(urlOf(dossier.get("source", source).address)),
      word("cito", stances[stance]),
      claim,
    ]),
  ];
}
