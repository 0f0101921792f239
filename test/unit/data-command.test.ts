import { expect, test } from "vitest";
import { data } from "../../scripts/data.ts";
import { readDossier } from "../../src/reader/read-dossier.ts";
import { fixture } from "../support/broken.ts";
import { openFixture } from "../support/dossier.ts";

const USAGE = `npm run data -- diff <dataset> <edition> <edition>
  prints in what the second edition of a dataset differs from the first`;

const datasets = [...openFixture().ids.get("dataset")!.keys()];

function run(...args: string[]) {
  const printed: string[] = [];
  const errors: string[] = [];
  const answered = data(args, {
    read: () => readDossier(fixture, { cwd: fixture }),
    print: (line) => printed.push(line),
    printError: (line) => errors.push(line),
  });
  return { answered, printed: printed.join("\n"), errors: errors.join("\n") };
}

test("two editions are compared in aligned text", () => {
  const { answered, printed, errors } = run("diff", "crossings", "2023", "2024");
  expect({ answered, errors }).toEqual({ answered: true, errors: "" });
  expect(printed).toBe(EXPECTED);
});

test("an edition compared with itself differs in nothing", () => {
  expect(run("diff", "published-counts", "2024", "2024").printed).toBe(
    `Punctual routes as others counted them
Edition of 2024 -> Edition of 2024

Rows in both: 2

No difference in: Year, Lowest, Highest, Kind, By, Published, Source`,
  );
});

test.each([
  [["diff", "crosings", "2023", "2024"], "unknown dataset: crosings\n  did you mean crossings?"],
  [["diff", "tides", "2023", "2024"], `unknown dataset: tides\n  write one of: ${datasets.join(", ")}`],
  [["diff", "crossings", "2032", "2024"], "unknown edition of crossings: 2032\n  did you mean 2023?"],
  [["diff", "crossings", "2023", "latest"], "unknown edition of crossings: latest\n  write one of: 2023, 2024"],
  [["diff", "crossings", "2023"], USAGE],
  [["diff", "crossings", "2023", "2024", "2025"], USAGE],
  [["compare"], USAGE],
  [[], USAGE],
])("data %j is refused", (args, errors) => {
  expect(run(...args)).toEqual({ answered: false, printed: "", errors });
});

test.each(["--help", "-h"])("data %s tells how it is used", (option) => {
  expect(run(option)).toEqual({ answered: true, printed: USAGE, errors: "" });
});

test("a dossier with faults is not compared", () => {
  const errors: string[] = [];
  const answered = data(["diff", "crossings", "2023", "2024"], {
    read: () => readDossier("/nowhere/at-all"),
    print: () => expect.fail("nothing should be printed"),
    printError: (line) => errors.push(line),
  });
  expect(answered).toBe(false);
  expect(errors).toEqual(["The dossier cannot be read without faults; npm run check lists them."]);
});

const EXPECTED = `Punctuality of the ferries
Edition of 2023 -> Edition of 2024

Their bases differ, so a difference need not be a correction:
  Edition of 2023  Log books of three routes.
  Edition of 2024  Log books of four routes.

Rows in both: 15
Rows only in Edition of 2024: Ostrel night boat 2023
No longer estimates: Ostrel – Nether Holm 2022, Nether Holm “Old Quay” – Ostrel, by way of the Seven Outer Skerries 2022, Nether Holm “Old Quay” – Ostrel, by way of the Seven Outer Skerries 2023 and Nether Holm – Skerries & back 2022

On time (%): 6 of 14 cells differ
  6 of them were estimates in Edition of 2023
  largest difference: Nether Holm – Skerries & back 2023, 72.0 -> 70.0 (-2.0)
  90 % or more only in Edition of 2024: 1
    Ostrel – Nether Holm 2023  88.5  ->  90.0

  Name                                                                 Year  2023  2024  difference
  Ostrel – Nether Holm                                                 2022  87.3  87.5        +0.2
  Ostrel – Nether Holm                                                 2023  88.5  90.0        +1.5
  Nether Holm “Old Quay” – Ostrel, by way of the Seven Outer Skerries  2022  93.0  93.1        +0.1
  Nether Holm “Old Quay” – Ostrel, by way of the Seven Outer Skerries  2023  93.5  95.0        +1.5
  Nether Holm – Skerries & back                                        2022  70.0  71.2        +1.2
  Nether Holm – Skerries & back                                        2023  72.0  70.0        -2.0

Change in passengers (%): 5 of 14 cells differ
  5 of them were estimates in Edition of 2023
  largest difference: Nether Holm – Skerries & back 2023, -4.0 -> -7.0 (-3.0)

  Name                                                                 Year  2023  2024  difference
  Ostrel – Nether Holm                                                 2022   1.0   1.2        +0.2
  Ostrel – Nether Holm                                                 2023   0.5   0.0        -0.5
  Nether Holm “Old Quay” – Ostrel, by way of the Seven Outer Skerries  2023   6.0   8.0        +2.0
  Nether Holm – Skerries & back                                        2022  -3.0  -3.4        -0.4
  Nether Holm – Skerries & back                                        2023  -4.0  -7.0        -3.0

Counted on: 0 of 9 cells differ
  given only in Edition of 2024: 4
    Ostrel – Nether Holm 2022                                                 2023-01-31
    Nether Holm “Old Quay” – Ostrel, by way of the Seven Outer Skerries 2022  2023-01-31
    Nether Holm “Old Quay” – Ostrel, by way of the Seven Outer Skerries 2023  2024-01-31
    Nether Holm – Skerries & back 2022                                        2023-01-31

No difference in: Name, Island, Operator`;
