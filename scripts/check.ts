import { runChecks } from "./checks/command";
import { STATIC_CHECKS } from "./checks/run-checks";

await runChecks(STATIC_CHECKS);
