import { connect } from "@/db/connect";
import { findRevision } from "@/db/queries/revisions";
import { timelineLink } from "@/lib/link/timeline";
import { countActs } from "./count-acts";
import { filterOf } from "./filter-of";
import { markdownTable } from "./markdown";
import { writeMib } from "./memory";
import { timeOneAnswer } from "./time-answers";
import { timeCells } from "./times";
import { watchMemory } from "./watch-memory";

/** Files of more and more acts, and the longest once more. */
const FILES = [
  { name: "of Huawei, half a year", query: "actor=huawei&from=2021&to=2021-06" },
  { name: "of Huawei, all years", query: "actor=huawei" },
  { name: "every act", query: "" },
  { name: "every act, once more", query: "" },
] as const;

const NOTE = `Made-up acts beside the record. Memory is that of the server's process (resident), looked at ten times a second: a file
that were held whole would raise it with its length.`;

const HEAD = [
  "CSV",
  "acts",
  "bytes as sent",
  "ms",
  "memory before, MiB",
  "most while it was sent, MiB",
  "more, MiB",
];

type Site = {
  address: string;
  /** Of the server. */
  pid: number;
  /** Of the owner of the database behind it. */
  ownerUrl: string;
};

/** The memory that a server takes while it sends files of more and more acts, as Markdown. */
export async function reportLongFile(
  { address, pid, ownerUrl }: Site,
  { tell }: { tell: (sentence: string) => void },
): Promise<string> {
  const { db, close } = connect(ownerUrl, { max: 1 });
  const rows: string[][] = [];
  try {
    const revision = (await findRevision(db))?.number ?? 1;
    for (const { name, query } of FILES) {
      tell(`Streamed: ${name}`);
      const { state } = timelineLink.read(new URLSearchParams(query));
      const acts = await countActs(db, revision, filterOf(state));
      const url = `${address}/timeline.csv${query && `?${query}`}`;
      const { before, most, result } = await watchMemory(pid, () => timeOneAnswer(url));
      rows.push([
        name,
        acts.toLocaleString("en-GB"),
        result.bytes?.toLocaleString("en-GB") ?? "–",
        timeCells(result.times)[0],
        ...[before, most, most - before].map(writeMib),
      ]);
    }
  } finally {
    await close();
  }
  return ["## A long file", NOTE, markdownTable(HEAD, rows)].join("\n\n");
}
