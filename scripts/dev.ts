import { DATA_FOLDER } from "./start/project";
import { runSite } from "./start/run-site";

await runSite("dev", DATA_FOLDER);
