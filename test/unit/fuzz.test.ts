import fc from "fast-check";
import { expect, test } from "vitest";
import { fixture } from "../support/broken.ts";
import { mutationOf, type Mutation } from "../support/fuzz/mutation.ts";
import { readFiles, Scratch } from "../support/fuzz/scratch.ts";
import { tryOut } from "../support/fuzz/try-out.ts";

// FUZZ=20000 tries that many; SEED=… tries others than those of every day.
const MUTATIONS = Number(process.env.FUZZ ?? 1000);
const SEED = Number(process.env.SEED ?? 20240315);

/** These are read before all others, and hide them where they cannot be used. */
const FIRST = ["dossier.yaml", "vocabulary.yaml"];

test(
  `${MUTATIONS} mutations: nothing crashes or hangs the check, and nothing is lost in silence`,
  { timeout: 300 * MUTATIONS },
  () => {
    const sound = readFiles(fixture);
    using scratch = new Scratch();
    let tried = 0;

    const withoutFault = (mutations: readonly Mutation[]): void => {
      tried += mutations.length;
      const { faults, changed } = tryOut(mutations, { sound, scratch });
      if (faults.length === 0) return;
      const after = [...changed].map(([file, bytes]) => `--- ${file}\n${bytes.toString("utf8").slice(0, 3000)}`);
      throw new Error([...faults, ...after].join("\n"));
    };

    const one = fc.constantFrom(...FIRST).chain((file) => fc.tuple(mutationOf([file])));
    // Several at once, each in a file of its own, as reading them all takes as long as reading one.
    const several = fc.uniqueArray(mutationOf([...sound.keys()].filter((file) => !FIRST.includes(file))), {
      minLength: 1,
      maxLength: 24,
      size: "max",
      selector: ({ file }) => file,
    });
    const some = fc.oneof({ weight: 1, arbitrary: one }, { weight: 6, arbitrary: several });
    fc.assert(fc.property(some, withoutFault), { seed: SEED, numRuns: Math.ceil(MUTATIONS / 8) });
    expect(tried).toBeGreaterThanOrEqual(MUTATIONS);
  },
);
