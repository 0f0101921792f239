/**
 * `<citation-previews>` stands around the list of sources and shows an entry
 * beside its mention in the text: on hover, on focus and on tap. The pointer
 * may enter the preview; Escape closes it. Without script the mention is a
 * plain link to the entry.
 */
class CitationPreviews extends HTMLElement {
  #preview = document.createElement("aside");
  #closing = 0;
  /** The press under way is a tap on a mention whose preview is closed. */
  #isFirstTap = false;

  connectedCallback(): void {
    this.#preview.className = "citation-preview";
    this.#preview.popover = "auto";
    this.#preview.addEventListener("pointerenter", () => {
      clearTimeout(this.#closing);
    });
    this.#preview.addEventListener("pointerleave", () => {
      this.#closeSoon();
    });
    this.append(this.#preview);
    for (const mention of document.querySelectorAll<HTMLAnchorElement>("a.citation")) {
      mention.addEventListener("pointerenter", ({ pointerType }) => pointerType === "mouse" && this.#show(mention));
      mention.addEventListener("pointerleave", ({ pointerType }) => pointerType === "mouse" && this.#closeSoon());
      mention.addEventListener("focus", () => mention.matches(":focus-visible") && this.#show(mention));
      mention.addEventListener("blur", () => {
        this.#closeSoon();
      });
      // Asked when the press begins: by the time of the click, the press itself has closed an open preview.
      mention.addEventListener("pointerdown", ({ pointerType }) => {
        this.#isFirstTap = pointerType === "touch" && !this.#isOpenFor(mention);
      });
      mention.addEventListener("click", (event) => {
        this.#tap(event, mention);
      });
    }
  }

  /** A first tap shows the preview; a second follows the link. */
  #tap(event: Event, mention: HTMLAnchorElement): void {
    if (!this.#isFirstTap) return;
    this.#isFirstTap = false;
    event.preventDefault();
    this.#show(mention);
  }

  #isOpenFor(mention: HTMLAnchorElement): boolean {
    return this.#preview.matches(":popover-open") && this.#preview.dataset.for === mention.id;
  }

  #show(mention: HTMLAnchorElement): void {
    clearTimeout(this.#closing);
    const entry = document.getElementById(mention.hash.slice(1));
    if (!entry) return;
    const copy = [...entry.cloneNode(true).childNodes].filter(
      (node) => !(node instanceof Element && node.matches(".back")),
    );
    this.#preview.replaceChildren(...copy);
    this.#preview.dataset.for = mention.id;
    this.#preview.showPopover();
    const { left, bottom } = mention.getBoundingClientRect();
    const room = document.documentElement.clientWidth - this.#preview.offsetWidth - 8;
    this.#preview.style.left = `${Math.max(8, Math.min(left, room)) + scrollX}px`;
    this.#preview.style.top = `${bottom + 6 + scrollY}px`;
  }

  #closeSoon(): void {
    clearTimeout(this.#closing);
    this.#closing = window.setTimeout(() => {
      this.#preview.hidePopover();
    }, 250);
  }
}

customElements.define("citation-previews", CitationPreviews);
