/** Something of others that a built site holds. */
export interface Shipped {
  name: string;
  /** The package that it comes with; its version is in the lockfile. */
  package: string;
  /** SPDX expression, https://spdx.org/licenses/, or what it is where that has no name. */
  licence: string;
  /** What readers get of it. */
  use: string;
  /** Path of the text of the licence within `node_modules`. */
  text: string;
}

/** All of others that a built site holds; `licences.txt` passes their terms on, as they ask. */
export const shipped: readonly Shipped[] = [
  {
    name: "Source Serif 4",
    package: "@fontsource-variable/source-serif-4",
    licence: "OFL-1.1",
    use: "letters of headlines and prose",
    text: "@fontsource-variable/source-serif-4/LICENSE",
  },
  {
    name: "Source Sans 3",
    package: "@fontsource-variable/source-sans-3",
    licence: "OFL-1.1",
    use: "letters of all else on pages",
    text: "@fontsource-variable/source-sans-3/LICENSE",
  },
  {
    name: "Source Serif 4",
    package: "@expo-google-fonts/source-serif-4",
    licence: "OFL-1.1",
    use: "letters of headlines in the pictures of links, /cards/",
    text: "@expo-google-fonts/source-serif-4/LICENSE_FONT",
  },
  {
    name: "Source Sans 3",
    package: "@expo-google-fonts/source-sans-3",
    licence: "OFL-1.1",
    use: "letters in the pictures of charts, /charts/*.svg and .png, and of links, /cards/",
    text: "@expo-google-fonts/source-sans-3/LICENSE_FONT",
  },
  {
    name: "DejaVu Sans",
    package: "dejavu-fonts-ttf",
    licence: "Bitstream-Vera",
    use: "letters in pictures that the Source fonts do not have",
    text: "dejavu-fonts-ttf/LICENSE",
  },
  {
    name: "Natural Earth, as World Atlas has it",
    package: "world-atlas",
    licence: "ISC",
    use: "outlines of countries on maps; the data themselves are in the public domain, https://www.naturalearthdata.com",
    text: "world-atlas/LICENSE",
  },
  {
    name: "Pagefind",
    package: "pagefind",
    licence: "MIT",
    use: "the search, /pagefind/",
    text: "pagefind/LICENSE/LICENSE",
  },
];
