import { resolve } from "node:path";
import { defineMiddleware } from "astro:middleware";
import { loadEnvironment } from "../../astro/environment.ts";
import { targetOfFile } from "../../prose/links.ts";
import type { Problem } from "../../schema/problem.ts";
import { heldReading } from "../held-reading.ts";
import { problemPage } from "./problem-page.ts";

const { contentFolder, base } = loadEnvironment();

/** Shows what is wrong with a file on the page that it makes, and on one that cannot do without it. */
export const onRequest = defineMiddleware(async ({ url }, next) => {
  const problems = heldReading(contentFolder)?.problems.filter(({ isShown }) => !isShown) ?? [];
  const address = url.pathname.slice(base.length);
  const own = problems.filter((problem) => addressOf(problem) === address);
  if (own.length > 0) return problemPage(own, base);
  // A page is sent while it is made: what goes wrong late is met only when it is whole.
  try {
    const response = await next();
    return response.body ? new Response(await response.arrayBuffer(), response) : response;
  } catch (error) {
    if (problems.length === 0) throw error;
    console.error(String(error));
    return problemPage(problems, base);
  }
});

/** Address of the page that a file makes; the front page where it makes none of its own. */
const addressOf = ({ file }: Problem): string => targetOfFile(resolve(file), contentFolder)?.address ?? "";
