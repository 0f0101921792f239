import type { Attribution } from "../attribution.ts";
import { escapeMarkup } from "../../../model/escape.ts";

/**
 * Title, makers, source and licence of a picture, for programs that read them in SVG files.
 *
 * Format: RDF in `<metadata>` with the terms of Dublin Core and Creative Commons,
 * as Inkscape and Wikimedia Commons have it; https://www.w3.org/TR/SVG2/metadata.html
 */
export function metadataOf({ title, publisher, licence, source, url, line }: Attribution): string {
  const element = (name: string, text: string) => `<${name}>${escapeMarkup(text)}</${name}>`;
  const agent = (name: string) => `<${name}><cc:Agent>${element("dc:title", publisher)}</cc:Agent></${name}>`;
  return [
    "<metadata>",
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:cc="http://creativecommons.org/ns#">',
    '<cc:Work rdf:about="">',
    element("dc:format", "image/svg+xml"),
    '<dc:type rdf:resource="http://purl.org/dc/dcmitype/StillImage"/>',
    element("dc:title", title),
    agent("dc:creator"),
    agent("dc:publisher"),
    element("dc:identifier", url),
    element("dc:source", source),
    element("dc:rights", line),
    `<cc:license rdf:resource="${escapeMarkup(licence.url)}"/>`,
    "</cc:Work>",
    "</rdf:RDF>",
    "</metadata>",
  ].join("");
}
