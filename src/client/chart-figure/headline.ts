import type { Figure } from "./figure.ts";
import { chosenWords } from "./words.ts";

/**
 * Gives what keeps the words of a figure true: while its series and years are as
 * published, its finding stands; otherwise its subject does, with what is chosen
 * in a sentence below, and as the text alternative of the picture.
 */
export function openHeadline(figure: Figure): (isChosen: boolean) => void {
  const { root, area } = figure;
  const { subject = "" } = root.dataset;
  // The page that is about one figure has its title.
  const heading = root.querySelector(".figure-title") ?? document.querySelector("h1")!;
  const title = heading.querySelector("a") ?? heading;
  const subtitle = root.querySelector(".figure-subtitle")!;
  const picture = area.querySelector("[role=img]")!;
  const finding = title.textContent;
  const about = subtitle.textContent;
  const alt = picture.ariaLabel;
  return (isChosen) => {
    const words = isChosen && chosenWords(figure);
    title.textContent = words ? subject : finding;
    subtitle.textContent = words || about;
    picture.ariaLabel = words ? `${subject}. ${words}` : alt;
  };
}
