/** Words of the page for those who embed charts, and of the code that it gives. */
export const embedding = {
  "section.embedding": "Embed",
  "section.embedding.about":
    "Every chart here can stand on your page: one line of code, no cookies, no third party, and it keeps working.",
  "builder.chart": "Chart",
  "builder.edition": "Data",
  "builder.live": "follows the data",
  "builder.published": "as published",
  "builder.theme": "Colours",
  "builder.themeAuto": "reader’s choice",
  "builder.light": "light",
  "builder.dark": "dark",
  "builder.accent": "Accent, six digits",
  "builder.view": "Shown first",
  "builder.viewChart": "chart",
  "builder.viewTable": "table",
  "builder.width": "Width",
  "builder.scheme": "Reader’s device",
  "builder.preview": "Preview",
  "builder.code": "Code to paste",
  "builder.without":
    "Without JavaScript this page shows the code of one chart; the code of every other stands on that chart’s own page.",
  "snippet.frame": "A frame, and no script",
  "snippet.frame.about":
    "For pages that allow no scripts. Newer browsers fit it to the chart; in others it scrolls where it is too low.",
  "snippet.responsive": "A frame that fits",
  "snippet.responsive.about":
    "The same with a small script that keeps it as high as the chart. Pages that carry pym.js, iframe-resizer, Datawrapper’s, AMP’s or WordPress’s script need none.",
  "snippet.element": "An element",
  "snippet.element.about":
    "Reserves the room that the chart will need, so that nothing on your page moves, and takes the parameters below as attributes.",
  "snippet.link": "A link, for WordPress, Ghost and others",
  "snippet.link.about":
    "Paste it on a line of its own. Where the system knows oEmbed it becomes the chart as it is published, elsewhere a card with its picture.",
  "snippet.picture": "A picture",
  "snippet.picture.about": "For newsletters and places that allow no frames. Its alternative text says what it shows.",
  "embedding.timeline": "The timeline",
  "embedding.timeline.about": "The timeline has frames too: as a whole, of one topic, or of one actor.",
  "embedding.topic": "Of a topic",
  "embedding.actor": "Of an actor",
  "embedding.claims": "Claims and scores",
  "embedding.claims.about":
    "Every claim has a frame with its verdict, for which its page has the code, and so has the scoreboard of forecasts. They answer oEmbed, fit, and stand in the element as charts do, and take theme, accent and lang.",
  "embedding.parameters": "Parameters",
  "embedding.parameters.about":
    "They go behind the frame’s address, {example}, or are attributes of the element. What is not understood leaves the chart as it is published.",
  "embedding.theme": "light or dark; otherwise the reader’s device decides",
  "embedding.accent": "six hexadecimal digits; a colour that would be too pale or too dark to read is corrected",
  "embedding.highlight": "ids of series, with commas between them",
  "embedding.from": "the earlier year, where years can be moved",
  "embedding.to": "the later year, where years can be moved",
  "embedding.view": "table shows the table instead of the picture",
  "embedding.edition":
    "keeps to an edition of the data, where a chart offers several; /embed/<chart>/<edition>/ does so without a script too",
  "embedding.lang": "a language in which the chart is published; today there is one",
  "embedding.promise": "What we promise",
  "promise.permanence": "Permanence",
  "promise.permanence.about":
    "An address, once published, keeps working. Our build refuses to lose one: a chart that is renamed answers under its old address, and one that is retired stays, with a note. The script under a name with its version, such as embed-1.0.1.js, never changes; embed.js is the newest version.",
  "promise.privacy": "Privacy",
  "promise.privacy.about":
    "A frame is one request to this site. It sets no cookie, stores nothing, asks no other host and counts nobody.",
  "promise.size": "Size",
  "promise.size.about": "A frame is at most 13 KB as it is sent, the script for your page at most 2 KB.",
  "promise.policy": "Strict pages",
  "promise.policy.about":
    "A frame runs in a sandbox that allows scripts, and is complete, if still, in one that allows nothing. A page with a content policy needs this site in frame-src, and in script-src for the script; the script writes no inline style.",
  "promise.licence": "Licence",
  "promise.licence.about":
    "The figures belong to those who published them, and are named in every frame, picture and file; so is this licence.",
} as const;
