import { watch } from "node:fs";
import { dev } from "astro";
import { environment } from "./environment.ts";
import { check } from "./check.ts";

const { contentFolder, port } = environment();
check();
await dev({ server: { port, host: "localhost" } });

// An editor saves several files in a row: they are checked once, together.
let waiting: NodeJS.Timeout | undefined;
watch(contentFolder, { recursive: true }, () => {
  clearTimeout(waiting);
  waiting = setTimeout(() => {
    try {
      if (check()) console.log("The dossier has no problems.");
    } catch (error) {
      // A file may go while it is read; the next change is checked anew.
      console.error(error);
    }
  }, 200);
});
