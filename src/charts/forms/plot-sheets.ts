// The page that imports this loads the style sheet of every form; see `plot-style.ts` for the text of one.
import.meta.glob("./*/plot.css", { eager: true });
