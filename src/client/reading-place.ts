/**
 * `<reading-place>` holds the contents of a page, and marks the section that is
 * being read: the last whose heading has passed the upper third of the window.
 */
class ReadingPlace extends HTMLElement {
  connectedCallback(): void {
    const places = [...this.querySelectorAll<HTMLAnchorElement>("nav > ol > li > a")].flatMap((link) => {
      const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)));
      return heading ? [{ link, heading }] : [];
    });
    const mark = () => {
      const current = places.findLast(({ heading }) => heading.getBoundingClientRect().top < innerHeight / 3);
      for (const place of places)
        if (place === current) place.link.setAttribute("aria-current", "true");
        else place.link.removeAttribute("aria-current");
    };
    // Asked whenever a heading crosses that line, and not while one scrolls between two.
    const observer = new IntersectionObserver(mark, { rootMargin: "0% 0% -66% 0%" });
    for (const { heading } of places) observer.observe(heading);
  }
}

customElements.define("reading-place", ReadingPlace);
