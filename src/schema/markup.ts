/** Marks of Markdown, components and the citations of prose, as an editor types them. */
const MARKS: readonly RegExp[] = [
  // [@key], [^note], [text](address), [text][name], ![picture]
  /\[-?@[^\]]*\]?|\[\^[^\]]+\]|!?\[[^\]]*\]\([^)]*\)?|\[[^\]]+\]\[[^\]]*\]|!\[[^\]]*\]/,
  // **bold**, __bold__, ~~deleted~~, `code`
  /\*\*[^*]+\*\*|(?<![\p{L}\p{N}_])__[^_]+__(?![\p{L}\p{N}_])|~~[^~]+~~|`[^`]+`/u,
  // **bold and others that are not closed, but for signs of notes, 2024**
  /(?<![\p{L}\p{N}*])\*{2,}(?=\p{L})|(?<=\p{L})\*{2,}(?![\p{L}\p{N}*])/u,
  /(?<![\p{L}\p{N}_])__(?=\p{L})|(?<=\p{L})__(?![\p{L}\p{N}_])/u,
  /(?<![~`])(~~|``)(?=\p{L})|(?<=\p{L})(~~|``)(?![~`])/u,
  // *emphasis*, _emphasis_
  /(?<![\p{L}\p{N}*])\*(?![\s*])[^*]*[^\s*]\*(?![\p{L}\p{N}*])|(?<![\p{L}\p{N}_])_(?![\s_])[^_]*[^\s_]_(?![\p{L}\p{N}_])/u,
  // <Value … />, <!-- comment -->; other tags may be what a text is about, and are printed so
  /<[A-Z][\w.-]*(?:\s[^<>]*)?\/>|<!--/,
  // &amp; &#38; &nbsp;
  /&(?:#\d+|#x[\da-f]+|[a-z]{2}[a-z\d]*);/i,
  // \* and other signs behind a backslash, ## heading
  /\\[*_[\]`#<>~&]|^#{1,6}\s\S+/,
];

/** The first mark in a plain text, which would be printed as it was typed; undefined where there is none. */
export function markIn(text: string): string | undefined {
  const found = MARKS.flatMap((mark) => mark.exec(text) ?? []);
  return found.sort((a, b) => text.indexOf(a) - text.indexOf(b))[0];
}
