/** Licences under which the project uses what others made, by their SPDX names. */
const ALLOWED: ReadonlySet<string> = new Set([
  "0BSD",
  "Apache-2.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "BlueOak-1.0.0",
  "CC-BY-4.0",
  "CC0-1.0",
  "ISC",
  "MIT",
  "Python-2.0",
  "Unlicense",
  "Zlib",
]);

/** Packages under other terms, by what their names begin with: why each may be used. */
const EXCEPTIONS: readonly { name: RegExp; licence: string; reason: string }[] = [
  {
    name: /^(?:@resvg\/resvg-js(?:-.+)?|lightningcss(?:-.+)?|axe-core|@axe-core\/playwright)$/,
    licence: "MPL-2.0",
    reason: "used as it is while the site is built or tested; asks only that changes to its own files be published",
  },
  {
    name: /^@img\/sharp-/,
    licence: "LGPL-3.0-or-later",
    reason: "a library of its own that Astro brings and this project does not call; nothing of it is in a site",
  },
  {
    name: /^@(?:expo-google-fonts\/source-(?:sans-3|serif-4)|fontsource-variable\/source-(?:sans-3|serif-4))$/,
    licence: "OFL-1.1",
    reason: "a font, of which a site and its pictures hold the letters that they need; its terms go with the site",
  },
  {
    name: /^@fontsource\/(?:arimo|gelasio|noto-serif|roboto|tinos)$/,
    licence: "OFL-1.1",
    reason: "a font by whose widths those of systems are fitted; nothing of it is in a site",
  },
  {
    name: /^dejavu-fonts-ttf$/,
    licence: "SEE LICENSE IN README.md AND LICENSE",
    reason: "a font under the terms of Bitstream Vera and Arev, which go with the site",
  },
];

/** Why a package may be used although its licence is no common one; undefined where there is no reason. */
export const exceptionOf = (name: string, licence: string): string | undefined =>
  EXCEPTIONS.find((exception) => exception.name.test(name) && licence.includes(exception.licence))?.reason;

/**
 * Whether a package may be used under the licence that it names: an expression
 * of SPDX, https://spdx.github.io/spdx-spec/v2.3/SPDX-license-expressions/.
 * One of what `OR` joins is enough, and all that `AND` joins are needed.
 */
export function isAllowed(name: string, licence: string | undefined): boolean {
  if (licence === undefined || licence.trim() === "") return false;
  if (/^SEE LICEN[CS]E IN /i.test(licence)) return exceptionOf(name, licence) !== undefined;
  const one = (id: string) => ALLOWED.has(id) || exceptionOf(name, id) !== undefined;
  const tokens = licence.match(/[()]|[^\s()]+/g) ?? [];
  let index = 0;
  const term = (): boolean => {
    const token = tokens[index++];
    if (token !== "(") return token !== undefined && one(token);
    const inside = either();
    return tokens[index++] === ")" && inside;
  };
  const both = (): boolean => {
    let all = term();
    while (tokens[index] === "AND") {
      index++;
      all = term() && all;
    }
    return all;
  };
  const either = (): boolean => {
    let any = both();
    while (tokens[index] === "OR") {
      index++;
      any = both() || any;
    }
    return any;
  };
  const allowed = either();
  return allowed && index === tokens.length;
}
