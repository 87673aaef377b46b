import { runChecks } from "./checks/command";
import { browserTests } from "./checks/run-checks";

await runChecks([browserTests(process.argv.slice(2))]);
