import { runChecks } from "./checks/command";
import { browserTests, build, STATIC_CHECKS, unitTests } from "./checks/run-checks";

await runChecks([...STATIC_CHECKS, unitTests(), build, { ...browserTests(), only: build.name }]);
