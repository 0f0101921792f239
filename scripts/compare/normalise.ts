/** Names of assets without the hash of their content: `/_astro/Page.D_v0g0Vw.css` → `/_astro/Page.css`. */
export const withoutHashes = (text: string): string =>
  text.replace(/(\/_astro\/[^"'\s)?,<>]*)\.[\w-]{8,}(?=\.\w+)/g, "$1");

/** A content security policy without the hashes of what it allows; their number depends on how scripts are cut. */
export const withoutPolicyHashes = (text: string): string => text.replace(/\s*'sha(?:256|384|512)-[^']+'/g, "");

/** Text as a browser shows it: white space runs together, and none at the ends. No-break spaces stay. */
export const squeeze = (text: string): string => text.replace(/[ \t\r\n\f]+/g, " ").replace(/^ | $/g, "");
