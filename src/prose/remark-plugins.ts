import "./linear-text.ts";
import remarkGfm from "remark-gfm";
import type { PluggableList } from "unified";
import { citationMarks } from "./plugins/citation-marks.ts";
import { componentUses } from "./plugins/component-uses.ts";
import { effort } from "./plugins/effort.ts";
import { escapes } from "./plugins/escapes.ts";
import { headings } from "./plugins/headings.ts";
import { nesting } from "./plugins/nesting.ts";
import { passages } from "./plugins/passages.ts";
import { pictures } from "./plugins/pictures.ts";
import { plainWords } from "./plugins/plain-words.ts";
import { recordLinks } from "./plugins/record-links.ts";
import { rules } from "./plugins/rules.ts";
import { strayMarks } from "./plugins/stray-marks.ts";
import { unread } from "./plugins/unread.ts";
import { whole } from "./plugins/whole.ts";
import { linkTexts } from "./plugins/link-texts.ts";
import { typography } from "./plugins/typography.ts";
import { typedAddresses } from "./plugins/typed-addresses.ts";
import { unravel } from "./plugins/unravel.ts";
import { visibleCharacters } from "./plugins/visible-characters.ts";
import { words } from "./plugins/words.ts";

/** Where prose lies, and where its pages will. */
export interface ProseOptions {
  /** Folder of the dossier. */
  root: string;
  /** Path under which the site stands, with a slash at both ends. */
  base: string;
  /** Language of the dossier, BCP 47. */
  language?: string;
}

/** What makes prose of MDX, for the check and the site alike. */
export const remarkPlugins = ({ root, base, language = "en" }: ProseOptions): PluggableList => [
  remarkGfm,
  typedAddresses,
  // Tried before the constructs of those above it.
  effort,
  escapes,
  nesting,
  visibleCharacters,
  unravel,
  strayMarks,
  unread,
  whole,
  linkTexts,
  plainWords,
  rules,
  componentUses,
  [headings, { language }],
  words,
  // Links and pictures are as they were typed.
  [passages, { root }],
  // A definition may name a picture; links change its address.
  [pictures, { root, language }],
  [recordLinks, { root, base }],
  citationMarks,
  [typography, { language }],
];
