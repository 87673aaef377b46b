import type { FeedForm } from "../../link/forms";
import type { Preset } from "../../link/picture";
import { grammar } from "./grammar";

/** Names of one role in an act that its sentence gives before it counts the rest. */
const NAMED = 4;

/** Words of everything that hangs on the address of a chart's view, or of a record. */
export const share = {
  link: "Link",
  live: "Sentence and address; it shows the newest revision",
  frozen: (revision: number) => `Sentence and address, frozen at revision ${revision}`,
  copyLive: "Copy link",
  copyFrozen: "Copy frozen link",
  send: "Share…",
  embed: "Embed",
  embedLive: "Frame for another site; it follows the newest revision",
  embedFrozen: (revision: number) => `Frame, frozen at revision ${revision}, and it says so`,
  copyEmbed: "Copy frame",
  copyFrozenEmbed: "Copy frozen frame",
  listener: "Beside it, where the frame is to be as high as its content",
  copyListener: "Copy script",
  picture: "Picture",
  pictureNote: "With title, sentence, sources, revision and address inside. Light and dark, as SVG or PNG.",
  preset: {
    social: "card, 1200 × 630",
    square: "square, 1080 × 1080",
    print: "sheet of A4",
  } satisfies Record<Preset, string>,
  usual: "as it is",
  dark: "dark",
  rows: "Rows",
  rowsNote: "Exactly the rows of this view, with their sources.",
  csv: "CSV",
  json: "JSON",
  kit: "ZIP to read offline",
  record: "The whole record",
  recordNote: "Every row that tells of it, table by table, with the sources.",
  ofRecord: "this record",
  ofView: "the chart",
  ofChart: "Of the chart:",
  follow: "Follow",
  followNote: "New acts that pass these filters.",
  feed: { atom: "Atom", "feed.json": "JSON Feed", ics: "Calendar" } satisfies Record<FeedForm, string>,
  cite: "Cite",
  citeLabel: "Citation, with the frozen address",
  copyCitation: "Copy citation",
  /** `US adds Huawei to the Entity List. Announced 16 May 2019. Sender: US Bureau of Industry and Security. Target: Huawei.` */
  act: (title: string, announced: string, parties: readonly { role: string; names: readonly string[] }[]) =>
    [
      title,
      `Announced ${announced}`,
      ...parties.filter(({ names }) => names.length > 0).map(({ role, names }) => `${role}: ${some(names)}`),
      "",
    ]
      .join(". ")
      .trimEnd(),
};

/** `A, B, C, D and 3 more`. */
function some(names: readonly string[]): string {
  const rest = names.length - NAMED;
  return rest > 1
    ? `${names.slice(0, NAMED).join(", ")} and ${grammar.number(rest)} more`
    : grammar.list(names);
}
