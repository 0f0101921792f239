/**
 * `<text-previews>` stands around prose and shows, beside a citation, the entry of
 * its source, and beside a term, what it means: on hover, on focus and on tap. The
 * pointer may enter the preview; Escape closes it. Without script both are plain
 * links, to the entry and to the glossary. Where it stands is said in the style.
 */
class TextPreviews extends HTMLElement {
  /** Shows the entry of the source that was asked for last. */
  #source = document.createElement("aside");
  #shown: { mention: HTMLAnchorElement; preview: HTMLElement } | undefined;
  #closing = 0;
  /** The press under way is a tap on a mention whose preview is closed. */
  #isFirstTap = false;

  connectedCallback(): void {
    this.#source.className = "preview";
    this.#source.popover = "auto";
    this.append(this.#source);
    for (const preview of this.querySelectorAll<HTMLElement>(".preview")) {
      preview.addEventListener("pointerenter", () => {
        clearTimeout(this.#closing);
      });
      preview.addEventListener("pointerleave", () => {
        this.#closeSoon();
      });
    }
    for (const mention of this.querySelectorAll<HTMLAnchorElement>("a.citation, a.term")) this.#listen(mention);
  }

  #listen(mention: HTMLAnchorElement): void {
    mention.addEventListener("pointerenter", ({ pointerType }) => pointerType === "mouse" && this.#show(mention));
    mention.addEventListener("pointerleave", ({ pointerType }) => pointerType === "mouse" && this.#closeSoon());
    mention.addEventListener("focus", () => mention.matches(":focus-visible") && this.#show(mention));
    mention.addEventListener("blur", () => {
      this.#closeSoon();
    });
    // Asked when the press begins: by the time of the click, the press itself has closed an open preview.
    mention.addEventListener("pointerdown", ({ pointerType }) => {
      this.#isFirstTap = pointerType === "touch" && !this.#isShownFor(mention);
    });
    // A first tap shows the preview; a second follows the link.
    mention.addEventListener("click", (event) => {
      if (!this.#isFirstTap) return;
      this.#isFirstTap = false;
      event.preventDefault();
      this.#show(mention);
    });
  }

  #isShownFor(mention: HTMLAnchorElement): boolean {
    return this.#shown?.mention === mention && this.#shown.preview.matches(":popover-open");
  }

  #show(mention: HTMLAnchorElement): void {
    clearTimeout(this.#closing);
    const preview = this.#previewOf(mention);
    if (!preview || this.#isShownFor(mention)) return;
    this.#shown?.preview.hidePopover();
    this.#shown?.mention.style.removeProperty("anchor-name");
    mention.style.setProperty("anchor-name", "--mention");
    this.#shown = { mention, preview };
    // Its links come behind the mention in the order of keys.
    preview.showPopover({ source: mention });
  }

  /** What is shown beside a mention: a definition is in the page, the entry of a source is copied from the list. */
  #previewOf(mention: HTMLAnchorElement): HTMLElement | null {
    if (mention.dataset.term) return document.getElementById(mention.dataset.term);
    const entry = document.getElementById(mention.hash.slice(1));
    if (!entry) return null;
    const parts = [...entry.cloneNode(true).childNodes];
    this.#source.replaceChildren(...parts.filter((part) => !(part instanceof Element && part.matches(".back"))));
    // What its list says of titles in brackets is said beside one that is shown alone.
    const note =
      entry.textContent.trimStart().startsWith("[") && entry.closest(".sources")?.querySelector(":scope > .meta");
    if (note) this.#source.append(note.cloneNode(true));
    return this.#source;
  }

  #closeSoon(): void {
    clearTimeout(this.#closing);
    this.#closing = window.setTimeout(() => {
      if (!this.#shown?.preview.contains(document.activeElement)) this.#shown?.preview.hidePopover();
    }, 250);
  }
}

customElements.define("text-previews", TextPreviews);
