/** What of the address is about the figure, and goes with it into a frame. */
const PASSED_ON = ["highlight", "from", "to", "view", "edition", "theme", "accent", "lang"];

/**
 * `<embed-code data-address data-frozen>` shows the code of a frame; what a reader chooses of
 * the figure above stands in the page's address and is taken over into it.
 */
class EmbedCode extends HTMLElement {
  connectedCallback(): void {
    const code = this.querySelector("code")!;
    const plain = code.textContent;
    const address = this.dataset.address!;
    const update = () => {
      const given = new URLSearchParams(location.search);
      // A frame of one edition says so in its path.
      const names = PASSED_ON.filter((name) => given.has(name) && !(name === "edition" && this.dataset.frozen === ""));
      const query = names.map((name) => `${name}=${encodeURIComponent(given.get(name)!)}`).join("&amp;");
      code.textContent = plain.replace(address, `${address}${query && `?${query.replaceAll("%2C", ",")}`}`);
    };
    // The figure writes the address when it hears of the same events.
    for (const name of ["input", "reset"]) document.addEventListener(name, () => setTimeout(update, 1));
    update();
  }
}

customElements.define("embed-code", EmbedCode);
