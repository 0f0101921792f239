import { watch } from "node:fs";
import { dev } from "astro";
import { loadEnvironment } from "../src/environment.ts";
import { check } from "./check.ts";

const { contentFolder, port } = loadEnvironment();
check();
await dev({ server: { port, host: "localhost" } });

// An editor saves several files in a row: they are checked once, together.
let waiting: NodeJS.Timeout | undefined;
watch(contentFolder, { recursive: true }, () => {
  clearTimeout(waiting);
  waiting = setTimeout(() => {
    if (check()) console.log("The dossier has no problems.");
  }, 200);
});
