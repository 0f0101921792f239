import { escapeMarkup } from "../../src/model/escape.ts";
import { toSnippet, type Embeddable } from "../../src/embeds/snippets.ts";
import { codeOf, type ParentPage } from "./parent-page.ts";

/** Somebody who shows frames on their pages. */
export interface Parent {
  name: string;
  /** Their page with a frame. */
  page: (chart: Embeddable, script: string) => ParentPage;
  /** Room that they allow for what a frame shows, in px; all that it needs where nothing is said. */
  roomFor?: (height: number) => number;
  /** What the browser must know. */
  needs?: [property: string, value: string];
  /** Whether a height that changes with the width of the page is not heard of. */
  isDeafToWidth?: boolean;
}

const iframeOf = ({ frame, title }: Embeddable, attributes = "") =>
  `<iframe src="${frame}" title="${escapeMarkup(title)}" ${attributes}></iframe>`;

/** A page with a frame, and a listener of its messages: the body of a function of `data`, `source` and `frames`. */
const listening = (listener: string, attributes = 'width="100%" frameborder="0"') => ({
  page: (chart: Embeddable) => ({
    // Listens before there is a frame.
    body: `<script>
      addEventListener("message", ({ data, source }) => {
        const frames = [...document.querySelectorAll("iframe")];
        ${listener}
      });
    </script>${iframeOf(chart, attributes)}`,
  }),
});

const script = (text: string, type = "") => `<script ${type}>${text.replaceAll("</script", "<\\/script")}</script>`;

/**
 * All whose messages a frame speaks. Where publishers load a library it is that
 * library; other listeners are written after the formats that they publish.
 */
export const parents: readonly Parent[] = [
  {
    name: "pym.js",
    page: ({ frame }) => ({
      body: `<div id="chart-1"></div>${script(codeOf(import.meta.resolve("pym.js/dist/pym.v1.js")))}
        ${script(`new pym.Parent("chart-1", ${JSON.stringify(frame)}, { title: "Chart" })`)}`,
    }),
  },
  {
    name: "pym.js, by its attributes",
    page: ({ frame }) => ({
      body: `<div data-pym-src="${frame}"></div>${script(codeOf(import.meta.resolve("pym.js/dist/pym.v1.min.js")))}`,
    }),
  },
  {
    name: "iframe-resizer 4",
    page: (chart) => ({
      body: `${iframeOf(chart, 'id="chart-1" style="width:1px;min-width:100%;border:0"')}
        ${script(codeOf(import.meta.resolve("iframe-resizer/js/iframeResizer.js")))}${script("iFrameResize({}, 'iframe')")}`,
    }),
  },
  {
    name: "@newswire/frames, Framer",
    page: ({ frame }) => ({
      body: `<div id="chart"></div><script type="module">
        import { Framer } from "/frames.js";
        new Framer(document.getElementById("chart"), { src: ${JSON.stringify(frame)}, attributes: { title: "Chart" } });
      </script>`,
      files: { "/frames.js": codeOf(import.meta.resolve("@newswire/frames")) },
    }),
  },
  {
    name: "@newswire/frames, by its attributes",
    page: ({ frame }) => ({
      body: `<div data-frame-src="${frame}" data-frame-attribute-sandbox="allow-scripts"></div><script type="module">
        import { autoInitFrames } from "/frames.js";
        autoInitFrames();
      </script>`,
      files: { "/frames.js": codeOf(import.meta.resolve("@newswire/frames")) },
    }),
  },
  {
    name: "Datawrapper",
    // https://academy.datawrapper.de/article/180: by the window that has spoken.
    ...listening(`
      const heights = data["datawrapper-height"];
      if (heights !== undefined)
        for (const id in heights)
          for (const frame of frames) if (frame.contentWindow === source) frame.style.height = heights[id] + "px";`),
  },
  {
    name: "Datawrapper, as it was",
    // By the id of the chart, which must be part of the address.
    ...listening(`
      for (const id in data["datawrapper-height"] ?? {}) {
        const frame =
          document.getElementById("datawrapper-chart-" + id) ?? document.querySelector("iframe[src*='" + id + "']");
        if (frame) frame.style.height = data["datawrapper-height"][id] + "px";
      }`),
  },
  {
    name: "AMP",
    // https://amp.dev/documentation/components/amp-iframe: the frame is a sandbox, and asks to be resized.
    ...listening(
      `
      if (data.sentinel === "amp" && data.type === "embed-size")
        for (const frame of frames) if (frame.contentWindow === source) frame.height = data.height;`,
      'sandbox="allow-scripts" width="100%" frameborder="0"',
    ),
  },
  {
    name: "AMP, which asks late",
    page: (chart) => ({
      body: `${iframeOf(chart, 'width="100%" frameborder="0"')}<script>
        const frame = document.querySelector("iframe");
        frame.onload = () =>
          setTimeout(() => {
            addEventListener("message", ({ data, source }) => {
              if (source === frame.contentWindow && data.sentinel === "amp" && data.type === "embed-size")
                frame.height = data.height;
            });
            frame.contentWindow.postMessage({ sentinel: "amp", type: "embed-size-query" }, "*");
          }, 300);
      </script>`,
    }),
  },
  {
    name: "Embedly and Medium",
    // https://docs.embed.ly/reference/provider-height-resizing: by the address of the frame.
    ...listening(`
      try {
        const { src, context, height } = JSON.parse(data);
        if (context === "iframe.resize") for (const frame of frames) if (frame.src === src) frame.height = height;
      } catch {}`),
  },
  {
    name: "the Guardian",
    ...listening(`
      try {
        const { type, value } = JSON.parse(data);
        if (type === "set-height")
          for (const frame of frames) if (frame.contentWindow === source) frame.height = parseInt(value, 10);
      } catch {}`),
  },
  {
    name: "WordPress",
    roomFor: (height) => Math.min(1000, Math.max(200, height)),
    page: ({ frame, title }) => ({ body: wordPressPost(frame, title) }),
  },
  {
    name: "the browser itself",
    needs: ["frame-sizing", "content-height"],
    // It lays a frame out for the width that it had at first.
    isDeafToWidth: true,
    page: (chart) => ({ body: toSnippet("frame", chart, { script: "" }) }),
  },
  {
    name: "embed.js with a plain frame",
    page: (chart, script) => ({ body: toSnippet("responsive", chart, { script }) }),
  },
  {
    name: "embed.js with its element",
    page: (chart, script) => ({ body: toSnippet("element", chart, { script }) }),
  },
];

/**
 * What WordPress makes of an address, and what its wp-embed.js does with it:
 * https://github.com/WordPress/wordpress-develop/blob/trunk/src/js/_enqueues/wp/embed.js
 */
export const wordPressPost = (frame: string, title: string, secret = "a1B2c3D4e5"): string => `
  <blockquote class="wp-embedded-content" data-secret="${secret}"><a href="${frame}">${escapeMarkup(title)}</a></blockquote>
  <iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted" title="${escapeMarkup(title)}"
    src="${frame}#?secret=${secret}" data-secret="${secret}" style="position:absolute;visibility:hidden"
    width="100%" height="338" frameborder="0" marginwidth="0" marginheight="0" scrolling="no"></iframe>
  <script>
    addEventListener("message", ({ data, source }) => {
      if (!data?.secret || !data.message || !data.value || /[^a-zA-Z0-9]/.test(data.secret)) return;
      const ofSecret = (tag) => document.querySelectorAll(tag + "[data-secret=" + data.secret + "]");
      for (const quote of ofSecret("blockquote")) quote.style.display = "none";
      for (const frame of ofSecret("iframe")) {
        if (frame.contentWindow !== source) continue;
        frame.removeAttribute("style");
        if (data.message === "height") frame.height = Math.min(1000, Math.max(200, parseInt(data.value, 10)));
        if (data.message === "link") {
          const [own, wanted] = [new URL(frame.src), new URL(data.value)];
          if (/^https?:$/.test(wanted.protocol) && own.host === wanted.host && document.activeElement === frame)
            top.location.href = data.value;
        }
      }
    });
    addEventListener("load", () => {
      for (const { contentWindow, dataset } of document.querySelectorAll("iframe.wp-embedded-content"))
        contentWindow.postMessage({ message: "ready", secret: dataset.secret }, "*");
    });
  </script>`;
