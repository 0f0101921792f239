import { loadEnvironment, type Environment } from "../src/astro/environment.ts";

/** The environment of a command; where a variable is wrong, says so and ends the command. */
export function environment(): Environment {
  try {
    return loadEnvironment();
  } catch (error) {
    console.error((error as Error).message);
    process.exit(1);
  }
}
