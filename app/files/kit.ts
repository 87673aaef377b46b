import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { csvMetadata } from "@/lib/files/csvw";
import { fileName } from "@/lib/files/file-name";
import { kitPage } from "@/lib/files/kit-page";
import { formHref } from "@/lib/link/forms";
import { fileWords } from "@/lib/words/files";
import { kitWords } from "@/lib/words/kit";
import type { ChartView } from "../chart-view";
import { checkedInWords } from "../cite/edition";
import { usualPicture } from "../pictures/usual-picture";
import type { Answered } from "./answer-file";
import { fileViewOf } from "./file-view";
import type { Asked } from "./read-asked";
import { only } from "./stream";
import { type Entry, zipOf } from "./zip";

/** The licence of the record, as it lies beside it. */
const LICENCE = join(process.cwd(), "data", "LICENSE.md");

/**
 * A view as a folder that opens from a file, without a network: a page with the picture, the picture in both
 * forms, the rows in both forms with what each column means, licence and checksums.
 *
 * @throws what drawing the picture throws
 */
export async function kitOf(view: ChartView, asked: Asked, origin: string): Promise<Answered> {
  const { chart, revision } = view;
  const [svg, png, licence, rows, again] = await Promise.all([
    usualPicture(view, "svg", origin),
    usualPicture(view, "png", origin),
    readFile(LICENCE, "utf8"),
    asked.loadTable(origin),
    asked.loadTable(origin),
  ]);
  const words = kitWords();
  const { about } = words.kit;
  const names: Readonly<Record<string, string>> = fileWords().columns[asked.subject];
  const described = csvMetadata(
    fileViewOf(view, origin, "csv"),
    `${chart}.csv`,
    rows.columns,
    (name) => names[name] ?? name,
  );
  const file = (ending: string) => `${chart}.${ending}`;
  const { reason } = words.site.refusal;
  const page = kitPage(
    {
      title: view.title,
      sentence: view.sentence,
      source: words.site.source.chart(revision, checkedInWords(view.checkedTo)),
      address: `${origin}${view.frozenHref}`,
      picture: file("svg"),
      leftOut: view.refused.map((one) => `${one.key}=${one.text} (${reason[one.reason]})`),
      files: [
        { name: file("svg"), about: about.svg },
        { name: file("png"), about: about.png },
        { name: file("csv"), about: about.csv },
        { name: file("csv-metadata.json"), about: about.metadata },
        { name: file("json"), about: about.json },
        { name: "LICENSE.md", about: about.licence },
        { name: "SHA256SUMS", about: about.sums },
      ],
    },
    words,
  );
  const entries: Entry[] = [
    { name: "index.html", parts: only(page) },
    { name: file("svg"), parts: only(svg.body) },
    { name: file("png"), parts: only(png.body) },
    { name: file("csv"), parts: rows.csv() },
    { name: file("csv-metadata.json"), parts: only(`${JSON.stringify(described, undefined, 1)}\n`) },
    { name: file("json"), parts: again.json(fileViewOf(view, origin, "json")) },
    { name: "LICENSE.md", parts: only(licence) },
  ];
  const name = fileName(chart, revision, asked.query, "zip");
  return {
    parts: zipOf(name.replace(/\.zip$/, ""), entries, new Date(view.publishedAt)),
    headers: {
      "Content-Type": "application/zip",
      "Content-Disposition": `attachment; filename="${name}"`,
      Link: `<${formHref(view.href, "csv")}>; rel="alternate"; type="text/csv"`,
    },
  };
}
