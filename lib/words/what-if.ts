import { whatIf } from "./en/what-if";
import { withPart } from "./with-part";

/** The catalogue with the words of what would be lost if something were taken away. */
export const whatIfWords = withPart("whatIf", { en: whatIf });
