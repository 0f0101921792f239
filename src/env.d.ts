/// <reference types="astro/client" />

declare module "*?bundle" {
  /** A script with all that it imports, minified. */
  const code: string;
  export default code;
}
