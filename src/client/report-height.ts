/**
 * Tells the page around a frame how high its content is, in every way that
 * publishers' systems listen for. Sends when the height has changed, and
 * answers who asks; only the parent is listened to.
 *
 * Formats: the browser's own (`requestResize`, where the parent's style has
 * `frame-sizing`), AMP (`embed-size`, also @newswire/frames), Datawrapper, Embedly and
 * Medium, the Guardian, pym.js (`childId` in the query), WordPress (`secret` in
 * the fragment), iframe-resizer 4 (once its parent has said hello).
 */
if (parent !== window) {
  const { hash, href, pathname, search } = location;
  const root = document.documentElement;
  const id = pathname.replace(/^.*\/embed\/|\/$/g, "");
  // Names that parents have for this frame go back to them as they came; none is longer than this.
  const childId = /^(?!.*xPYMx)[^\0-\x1f]{1,99}$/.exec(new URLSearchParams(search).get("childId") ?? "")?.[0];
  const secret = /\bsecret=(\w{1,99})\b/.exec(hash)?.[1];
  let height = 0;
  /** The name that iframe-resizer has for this frame. */
  let resizerId: string | undefined;

  // What is not laid out, as in a tab that is not shown, has no height to tell.
  const send = (message: unknown) => height && parent.postMessage(message, "*");
  const sendAmp = () => send({ sentinel: "amp", type: "embed-size", height });
  const sendWordPress = () => secret && send({ message: "height", value: height, secret });
  const sendResizer = (event: string) =>
    resizerId && send(`[iFrameSizer]${resizerId}:${height}:${root.clientWidth}:${event}`);

  const report = () => {
    // Some browsers lay out what is not seen all the same, without any width.
    const now = innerWidth && Math.ceil(root.getBoundingClientRect().height);
    if (now === height) return;
    height = now;
    (window as { requestResize?: () => void }).requestResize?.();
    sendAmp();
    send({ "datawrapper-height": { [id]: height } });
    send(JSON.stringify({ src: href, context: "iframe.resize", height }));
    send(JSON.stringify({ type: "set-height", value: height }));
    if (childId) send(`pymxPYMx${childId}xPYMxheightxPYMx${height}`);
    sendWordPress();
    sendResizer("mutationObserver");
  };
  // Where a frame is not seen, the browser observes nothing within it.
  report();
  new ResizeObserver(report).observe(root);

  addEventListener("message", ({ source, data }: MessageEvent<unknown>) => {
    if (source !== parent) return;
    report();
    const { type, message } = Object(data) as Record<string, unknown>;
    if (type === "embed-size-query" || type === "frames-init") sendAmp();
    if (message === "ready") sendWordPress();
    // The hello alone: a name, a margin, whether the width counts.
    const named = typeof data === "string" && /^\[iFrameSizer\]([^:]{1,99}):\d*:(?:true|false):/.exec(data)?.[1];
    if (named) {
      resizerId = named;
      sendResizer("init");
    }
  });

  addEventListener("click", (event) => {
    const link = (event.target as Element).closest("a");
    if (!link) return;
    // Of a link in a drawing, neither is a text.
    const [address, target] = ["href", "target"].map((name) => link.getAttribute(name) ?? "");
    if (address!.startsWith("#")) return;
    if (target === "_self") {
      // Another edition is shown in the same frame: to the same parent, and in the same colours.
      const given = new URLSearchParams(location.search);
      given.delete("edition");
      link.search = `${given}`;
      link.hash = hash;
    } else if (secret) {
      // WordPress lets no frame open a page; it asks to be told of links.
      event.preventDefault();
      send({ message: "link", value: new URL(address!, location.href).href, secret });
    }
  });
}
