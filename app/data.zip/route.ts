import { answerArchive } from "../files/data-route";

/** The whole record as one ZIP archive: every table, the code book, the licence, and checksums. */
export const GET = answerArchive;
