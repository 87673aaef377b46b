import { runSite } from "./start/run-site";

await runSite("dev");
