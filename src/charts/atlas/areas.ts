import iso3166 from "i18n-iso-countries";
import { lookOf } from "../../schema/look-alikes.ts";
import { nearest } from "../../schema/nearest.ts";
import { countryCodes, KOSOVO } from "./countries.ts";

/** Whether a code is that of a country or another area, be it on the atlas or not. */
export const isArea = (code: string): boolean =>
  KOSOVO.includes(code) || (/^[A-Z]{3}$/.test(code) && iso3166.isValid(code));

/** Whether the atlas has an outline for a code. Some it draws as a part of another country, or not at all. */
export const hasOutline = (code: string): boolean => countryCodes.has(code) || KOSOVO.includes(code);

/**
 * The code that was most likely meant, with the area's name: by the name that
 * stands beside it, in the dossier's language or in English, or else by the code.
 */
export function likelyArea(code: string, name: string, language: string): string | undefined {
  const meant = byName(name, language) ?? iso3166.toAlpha3(code.toUpperCase()) ?? nearest(code, countryCodes);
  if (meant === undefined) return undefined;
  const known = meant === "XKK" ? KOSOVO[0]! : meant;
  const title = iso3166.getName(known, "en") ?? iso3166.getName(meant, "en");
  return title === undefined ? known : `${known} (${title})`;
}

function byName(name: string, language: string): string | undefined {
  const codes = new Map(
    [language.split("-")[0]!, "en"].flatMap((tongue) =>
      Object.entries(iso3166.getNames(tongue, { select: "all" })).flatMap(([code, names]) =>
        names.map((one) => [lookOf(one), code] as const),
      ),
    ),
  );
  const near = nearest(lookOf(name), codes.keys());
  return near === undefined ? undefined : iso3166.toAlpha3(codes.get(near)!);
}
