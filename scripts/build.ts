import { runChecks } from "./checks/command";
import { build } from "./checks/run-checks";

await runChecks([build]);
