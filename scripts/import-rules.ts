import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { cruise, type IConfiguration, type ICruiseResult } from "dependency-cruiser";
import extractTSConfig from "dependency-cruiser/config-utl/extract-ts-config";
import rules from "../.dependency-cruiser.mjs";

/** A check of nothing finds nothing wrong, so it must have seen at least so many files. */
const LEAST_FILES = 50;

/** The rooms and files that the rules speak of. */
const PLACES = ["app", "components", "db", "lib", "scripts", "e2e", "proxy.ts", "drizzle.config.ts"];

export type ImportCheck = {
  /** How many files of ours were read. */
  files: number;
  /** `charts-stand-alone: components/charts/map/a.ts → components/charts/timeline/b.ts`, in order. */
  violations: string[];
};

/**
 * Checks who imports whom in the project at `root`, by the rules of `.dependency-cruiser.mjs`.
 *
 * @param places files and folders below `root`
 */
export async function checkImports(root: string, places: readonly string[]): Promise<ImportCheck> {
  const { options, ...ruleSet }: IConfiguration = rules;
  const { output } = await cruise(
    [...places],
    { ...options, ruleSet, validate: true, baseDir: root },
    undefined,
    { tsConfig: extractTSConfig(join(root, "tsconfig.json")) },
  );
  const { modules, summary }: ICruiseResult = typeof output === "string" ? JSON.parse(output) : output;
  return {
    files: modules.filter(({ source }) => !/node_modules|^node:/.test(source)).length,
    violations: summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`).sort(),
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const { files, violations } = await checkImports(process.cwd(), PLACES);
  for (const violation of violations) console.error(violation);
  if (files < LEAST_FILES)
    console.error(`Only ${files} files were seen; something is wrong with the check itself.`);
  console.log(`${files} files, ${violations.length} imports against the rules.`);
  process.exit(violations.length > 0 || files < LEAST_FILES ? 1 : 0);
}
