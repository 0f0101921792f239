import type { Dossier } from "../model/dossier.ts";

/** The dossier's own accent colours as a style sheet; empty where it has none. */
export function themeOf({ settings }: Dossier): string {
  const { theme } = settings.fields;
  return theme ? `:root{--accent:light-dark(${theme.accent},${theme.accent_dark})}` : "";
}
