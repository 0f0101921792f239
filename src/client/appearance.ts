/**
 * Shows a figure in the colours that its address asks for:
 * `?theme=light|dark` and `?accent=` with six hexadecimal digits. An accent that
 * would be too pale or too dark to read is moved in lightness; anything else
 * that is written there changes nothing.
 */
const given = new URLSearchParams(location.search);
const { style } = document.documentElement;
const theme = given.get("theme");
if (theme === "light" || theme === "dark") style.colorScheme = theme;
const accent = /^#?([\da-f]{6})$/i.exec(given.get("accent") ?? "")?.[1];
// In OKLCH the lightness alone decides the contrast with the page: 4.5 to 1 at .48 on light and at .78 on dark.
if (accent)
  style.setProperty(
    "--accent",
    `light-dark(oklch(from #${accent} min(l, .48) c h), oklch(from #${accent} max(l, .78) c h))`,
  );
