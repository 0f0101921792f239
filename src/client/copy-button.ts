/** What a button copies: a file's picture or text, the page's address, or the text of an element. */
export type CopyKind = "picture" | "text" | "link" | "words";

/** `<copy-button data-kind data-from>` puts something on the clipboard and says whether it could. */
class CopyButton extends HTMLElement {
  connectedCallback(): void {
    // Without a secure context there is no clipboard, and no button.
    if (!("clipboard" in navigator)) {
      this.hidden = true;
      return;
    }
    this.querySelector("button")!.onclick = () => void this.#copy();
  }

  async #copy(): Promise<void> {
    const output = this.querySelector("output")!;
    try {
      await this.#write(this.dataset.kind as CopyKind);
      output.value = this.dataset.done!;
    } catch {
      output.value = this.dataset.failed!;
    }
    setTimeout(() => (output.value = ""), 4000);
  }

  #write(kind: CopyKind): Promise<void> {
    const { clipboard } = navigator;
    if (kind === "link") return clipboard.writeText(location.href);
    if (kind === "words") return clipboard.writeText(document.getElementById(this.dataset.from!)!.textContent);
    const type = kind === "picture" ? "image/png" : "text/plain";
    // The promise goes into the item: a browser may ask for the copy within the click itself.
    const content = fetch(this.dataset.from!).then((response) => {
      if (!response.ok) throw new Error(response.statusText);
      return response.blob().then((blob) => new Blob([blob], { type }));
    });
    return clipboard.write([new ClipboardItem({ [type]: content })]);
  }
}

customElements.define("copy-button", CopyButton);
