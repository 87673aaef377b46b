import { columns } from "./en/columns";
import { feeds } from "./en/feeds";
import { files } from "./en/files";
import { withParts } from "./with-parts";

/** The catalogue with the words of files, their columns, and feeds. */
export const fileWords = withParts({ en: { columns, files, feeds } });
