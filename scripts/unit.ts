import { runChecks } from "./checks/command";
import { unitTests } from "./checks/run-checks";

await runChecks([unitTests(process.argv.slice(2))]);
