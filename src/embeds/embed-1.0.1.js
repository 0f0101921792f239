// @ts-check
/*! dossier-chart 1.0.1 | MIT */
/*
 * Makes the frames of this site as high as what they show, and defines
 * <dossier-chart src="https://…/embed/<id>/" heights="280 700 640 520">…</dossier-chart>.
 * It stores nothing, and never changes: what is new becomes a new file.
 */
(() => {
  const PARAMETERS = ["theme", "accent", "lang", "edition", "highlight", "from", "to", "view"];
  const own = document.currentScript instanceof HTMLScriptElement && new URL(".", document.currentScript.src).href;

  /**
   * Frames of elements, which may stand where the document does not look.
   * @type {Set<HTMLIFrameElement>}
   */
  const inElements = new Set();
  const ours = () => [
    ...inElements,
    ...[...document.querySelectorAll("iframe")].filter(({ src }) => own && src.startsWith(`${own}embed/`)),
  ];

  /** @param {unknown} px More than 1e5 no list of events needs. */
  const isHeight = (px) => typeof px === "number" && px >= 1 && px <= 1e5;

  /**
   * Whether a message is of the host to which the frame was sent; a sandbox has none.
   * @param {HTMLIFrameElement} frame
   * @param {string} origin
   */
  const isOf = ({ sandbox, src }, origin) =>
    origin === "null"
      ? sandbox.length > 0 && !sandbox.contains("allow-same-origin")
      : new URL(origin).host === new URL(src).host;

  addEventListener("message", ({ data, origin, source }) => {
    const { sentinel, type, height } = Object(data);
    if (sentinel !== "amp" || type !== "embed-size" || !isHeight(height) || !source) return;
    for (const frame of ours())
      if (frame.contentWindow === source && isOf(frame, origin)) {
        const border = frame.offsetHeight - frame.clientHeight;
        frame.style.minHeight = "0";
        frame.style.height = `${height + border}px`;
      }
  });

  // Frames that were there before this script have told their height to nobody.
  const ask = () => {
    for (const { contentWindow } of ours())
      contentWindow?.postMessage({ sentinel: "amp", type: "embed-size-query" }, "*");
  };
  ask();
  addEventListener("DOMContentLoaded", ask);

  if (customElements.get("dossier-chart")) return;
  customElements.define(
    "dossier-chart",
    class extends HTMLElement {
      static observedAttributes = ["src", "title", ...PARAMETERS];
      /** @type {HTMLIFrameElement | undefined} */
      #frame;

      connectedCallback() {
        // The parser has not come to what stands in it.
        if (document.readyState === "loading" && !this.firstChild)
          addEventListener("DOMContentLoaded", () => this.#show());
        else this.#show();
      }

      attributeChangedCallback() {
        if (this.isConnected) this.connectedCallback();
      }

      /** Shows what its attributes say; where they name no page, what stands in it stays. */
      #show() {
        const src = this.getAttribute("src");
        if (!src || !URL.canParse(src, document.baseURI)) return;
        const address = new URL(src, document.baseURI);
        if (!/^https?:$/.test(address.protocol)) return;
        for (const name of PARAMETERS) {
          const value = this.getAttribute(name);
          if (value !== null) address.searchParams.set(name, value);
        }
        if (this.#frame) {
          this.#frame.title = this.getAttribute("title") ?? this.#frame.title;
          if (this.#frame.src !== address.href) this.#frame.src = address.href;
          return;
        }
        const frame = document.createElement("iframe");
        inElements.add(frame);
        // What stands in the element until then, a link with the chart's title, names the frame.
        frame.title = this.getAttribute("title") ?? this.textContent.trim();
        frame.loading = "lazy";
        frame.src = address.href;
        // Its own room goes as soon as the frame has it.
        Object.assign(this.style, { display: "block", height: "auto", minHeight: "0", padding: "0" });
        frame.style.cssText = `display:block;width:100%;border:0;height:${this.#reserved()}px`;
        this.#frame = frame;
        this.replaceChildren(frame);
      }

      /** Height in px that the build expects at this width: `heights` holds widths and heights in turn. */
      #reserved() {
        const numbers = (this.getAttribute("heights") ?? "").split(" ").map(Number);
        const width = this.clientWidth;
        let [fromWidth = 0, from = 0] = numbers;
        for (let rank = 0; rank < numbers.length; rank += 2) {
          const [toWidth = 0, to = 0] = numbers.slice(rank);
          if (toWidth >= width && toWidth > fromWidth) {
            from += ((to - from) * Math.max(0, width - fromWidth)) / (toWidth - fromWidth);
            break;
          }
          [fromWidth, from] = [toWidth, to];
        }
        return isHeight(from) ? Math.round(from) : 640;
      }
    },
  );
})();
