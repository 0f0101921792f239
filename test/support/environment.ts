/** What the test runner tells of itself, and Astro would take for the site's. */
const RUNNERS = /^(?:NODE_ENV|MODE|DEV|PROD|SSR|TEST|BASE_URL|VITEST(?:_.*)?)$/;

/** The environment of a command as an editor would run it. */
export const editorsEnvironment = (variables: NodeJS.ProcessEnv): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !RUNNERS.test(name))),
  ASTRO_TELEMETRY_DISABLED: "1",
  ...variables,
});
