import "./failures.ts";
import { dev } from "astro";
import { environment } from "./environment.ts";

const { port } = environment();
await dev({ server: { port, host: "localhost" } });
