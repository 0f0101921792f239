import { href } from "./href.ts";

/** The full address of a path within the site, which is published on a host. */
export const urlOf =
  (site: URL | undefined) =>
  (address: string): string =>
    new URL(href(address), site).href;
