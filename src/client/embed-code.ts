/**
 * `<embed-code data-address>` shows the code of a frame; what a reader chooses of
 * the figure above stands in the page's address and is taken over into it.
 */
class EmbedCode extends HTMLElement {
  connectedCallback(): void {
    const code = this.querySelector("code")!;
    const plain = code.textContent;
    const address = this.dataset.address!;
    const update = () => {
      code.textContent = plain.replace(address, `${address}${location.search.replaceAll("&", "&amp;")}`);
    };
    // The figure writes the address when it hears of the same events.
    for (const name of ["input", "reset"]) document.addEventListener(name, () => setTimeout(update, 1));
    update();
  }
}

customElements.define("embed-code", EmbedCode);
